package org.intcrucible.store.internal.run;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * A row of the table of runs, column by column; {@link RunMapping} makes sense of it. What is large and seldom
 * wanted is not mapped: {@link PapersTable} has it. Columns are named as the database gives them back, in capitals, for queries in SQL.
 */
@Entity(name = "Run")
@Access(AccessType.FIELD)
@Table(name = "crucible_runs", schema = "CRUCIBLE_OWNER")
class RunEntity {

	@Id
	@Column(name = "ID")
	String id;

	/** Given by the database when the row is inserted. */
	@Column(name = "POSITION", insertable = false, updatable = false)
	long position;

	@Column(name = "PROJECT_ID", updatable = false)
	String projectId;

	@Column(name = "NUMBER", updatable = false)
	int number;

	@Column(name = "DOCUMENT_ID", updatable = false)
	String documentId;

	@Column(name = "CHAT_SESSION_ID", updatable = false)
	String chatSessionId;

	@Column(name = "PARENT_RUN_ID", updatable = false)
	String parentRunId;

	@Column(name = "CONTINUATION", updatable = false)
	String continuation;

	@Column(name = "RECOMMENDED_MESSAGE_ID", updatable = false)
	String recommendedMessageId;

	@Column(name = "MODE", updatable = false)
	String mode;

	@Column(name = "STATUS")
	String status;

	@Lob
	@Column(name = "CONFIG_RUN", updatable = false)
	String configRun;

	@Column(name = "UI_TRIGGER_ID", updatable = false)
	String uiTriggerId;

	@Column(name = "UI_TRIGGER_SOURCE", updatable = false)
	String uiTriggerSource;

	@Lob
	@Column(name = "UI_TRIGGER_METADATA", updatable = false)
	String uiTriggerMetadata;

	@Column(name = "UI_TRIGGERED_AT", updatable = false)
	String uiTriggeredAt;

	@Lob
	@Column(name = "INPUT_HASHES", updatable = false)
	String inputHashes;

	@Lob
	@Column(name = "STAGES", updatable = false)
	String stages;

	@Column(name = "SEED", updatable = false)
	long seed;

	@Lob
	@Column(name = "USAGE")
	String usage;

	@Lob
	@Column(name = "MARKS")
	String marks;

	@Lob
	@Column(name = "NOTES")
	String notes;

	@Column(name = "STOPPED_AFTER")
	String stoppedAfter;

	@Column(name = "CANDIDATE_COUNT")
	int candidateCount;

	@Column(name = "SCENARIO_COUNT")
	int scenarioCount;

	@Column(name = "EVALUATION_COUNT")
	long evaluationCount;

	@Column(name = "PROBE_COUNT")
	long probeCount;

	@Column(name = "CREATED_AT", updatable = false)
	String createdAt;

	@Column(name = "STARTED_AT")
	String startedAt;

	@Column(name = "COMPLETED_AT")
	String completedAt;

	@Lob
	@Column(name = "ERROR_SUMMARY")
	String errorSummary;

	@Column(name = "ORIGIN", updatable = false)
	String origin;
}
