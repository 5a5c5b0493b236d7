package org.intcrucible.cli.internal.project;

import java.time.Instant;

import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;

/** A project as {@code --json} prints it. Components may be null: they are JSON's null. */
public record ProjectDocument(ProjectId projectId, String title, int revision, int runs, Instant createdAt, Instant changedAt,
		Instant deletedAt, String origin) {

	public static ProjectDocument of(Project project) {
		return new ProjectDocument(project.id(), project.title(), project.revision(), project.runs(), project.created(),
				project.changed(), project.state() instanceof Project.Deleted(Instant at) ? at : null,
				project.origin().isEmpty() ? null : project.origin());
	}
}
