package org.intcrucible.store.internal.project;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;

/** A row of the projects. */
@Entity
@Table(name = "crucible_projects", schema = "CRUCIBLE_OWNER")
public class ProjectEntity {

	@Id
	String id;
	@Column(insertable = false, updatable = false)
	long position;
	String title;
	@Column(name = "active_title")
	String activeTitle;
	int revision;
	@Column(name = "run_count")
	int runCount;
	@Column(name = "created_at")
	String createdAt;
	@Column(name = "changed_at")
	String changedAt;
	@Column(name = "deleted_at")
	String deletedAt;
	String origin = "";

	Project toProject() {
		Project.State state = deletedAt == null ? new Project.Active() : new Project.Deleted(Instant.parse(deletedAt));
		return new Project(new ProjectId(UUID.fromString(id)), title, Instant.parse(createdAt), Instant.parse(changedAt), revision,
				runCount, state, origin);
	}
}
