package org.intcrucible.store.internal.run;

import java.util.List;

/** What the set-up of the database must know of this package. */
public final class RunEntities {

	/** Entity classes. What comes in bulk is read and written without entities. */
	public static final List<Class<?>> CLASSES = List.of(RunEntity.class);

	private RunEntities() {
	}
}
