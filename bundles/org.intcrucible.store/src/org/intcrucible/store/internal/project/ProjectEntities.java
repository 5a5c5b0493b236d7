package org.intcrucible.store.internal.project;

import java.util.List;

/** The entities of this package, for whoever sets the database up. */
public final class ProjectEntities {

	public static final List<Class<?>> CLASSES =
			List.of(ProjectEntity.class, ProblemSpecEntity.class, WorldModelEntity.class, DocumentEntity.class, ProvenanceEntity.class);

	private ProjectEntities() {
	}
}
