package org.intcrucible.store.internal.project;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;

/** What revisions of specs, models and whole documents have in common. A revision is never changed. */
@MappedSuperclass
public abstract class RevisionRow {

	@Id
	String id;
	@Column(name = "project_id")
	String projectId;
	int revision;
	@Lob
	String content;
	String sha256;
	@Column(name = "created_at")
	String createdAt;
}
