package org.intcrucible.store.internal.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A revision of a whole document: the text as its author wrote it. */
@Entity
@Table(name = "crucible_documents", schema = "CRUCIBLE_OWNER")
public class DocumentEntity extends RevisionRow {

	@Column(name = "problem_spec_id")
	String problemSpecId;
	@Column(name = "world_model_id")
	String worldModelId;
}
