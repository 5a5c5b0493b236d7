package org.intcrucible.model;

import java.time.Instant;
import java.util.Map;

/**
 * What the audit log tells of. The components of a record are the payload of its line, as JSON with snake_case keys; its
 * kind never changes its name.
 */
public sealed interface AuditEvent {

	/** The name of the kind in the log, such as {@code run_created}. */
	String kind();

	/** Something of a project. */
	sealed interface ProjectEvent extends AuditEvent {
		ProjectId projectId();
	}

	/** Something of a run that exists. */
	sealed interface RunEvent extends ProjectEvent {
		RunId runId();
	}

	/** @param title of its first document */
	record ProjectCreated(ProjectId projectId, String title) implements ProjectEvent {
		@Override
		public String kind() {
			return "project_created";
		}
	}

	/**
	 * A project has a new document.
	 *
	 * @param source  what the change came from, as in {@link ProvenanceEntry}
	 * @param changes how many elements differ
	 */
	record ProjectRevised(ProjectId projectId, int revision, String specHash, String modelHash, String source, int changes)
			implements ProjectEvent {
		@Override
		public String kind() {
			return "project_revised";
		}
	}

	/** Marked as deleted. */
	record ProjectDeleted(ProjectId projectId, String title) implements ProjectEvent {
		@Override
		public String kind() {
			return "project_deleted";
		}
	}

	/** Brought back before it was removed. */
	record ProjectUndeleted(ProjectId projectId, String title) implements ProjectEvent {
		@Override
		public String kind() {
			return "project_undeleted";
		}
	}

	/** The tombstone: the project and everything of it are gone, but for the events. */
	record ProjectRemoved(ProjectId projectId, String title, Instant deletedAt, int runs, long candidates, long messages)
			implements ProjectEvent {
		@Override
		public String kind() {
			return "project_removed";
		}
	}

	/**
	 * Came from another installation, as history.
	 *
	 * @param origin  which installation
	 * @param archive SHA-256 of the file that it came in
	 */
	record ProjectImported(ProjectId projectId, String title, String origin, String archive, int runs)
			implements ProjectEvent {
		@Override
		public String kind() {
			return "project_imported";
		}
	}

	/**
	 * A press became a run.
	 *
	 * @param recommendedMessageId the advice that it stems from; empty if there is none
	 * @param parentRunId          the run that it repeats or resumes; empty if there is none
	 */
	record RunCreated(ProjectId projectId, RunId runId, int number, TriggerId uiTriggerId,
			RunTriggerSource uiTriggerSource, Map<String, String> uiTriggerMetadata, Instant uiTriggeredAt,
			InputHashes inputHashes, RunRequest config, String recommendedMessageId, String parentRunId) implements RunEvent {
		@Override
		public String kind() {
			return "run_created";
		}
	}

	/** Its turn came. */
	record RunStarted(ProjectId projectId, RunId runId) implements RunEvent {
		@Override
		public String kind() {
			return "run_started";
		}
	}

	/**
	 * Most of what a limit allows is used up.
	 *
	 * @param limit which, such as {@code budget_usd}
	 * @param used  of it
	 * @param most  what it allows
	 */
	record RunLimitNear(ProjectId projectId, RunId runId, String limit, double used, double most) implements RunEvent {
		@Override
		public String kind() {
			return "run_limit_near";
		}
	}

	/**
	 * It is over.
	 *
	 * @param stoppedAfter which limit ended it early; empty if none did
	 * @param errorSummary why it failed; empty if it did not
	 */
	record RunEnded(ProjectId projectId, RunId runId, RunStatus status, RunCounts counts, String stoppedAfter,
			String errorSummary) implements RunEvent {
		@Override
		public String kind() {
			return "run_ended";
		}
	}

	/**
	 * A press, or an attempt at one, that made no run.
	 *
	 * @param projectId whose run it would have been, whether there is such a project or not
	 */
	record RunRejected(ProjectId projectId, TriggerId uiTriggerId, RunTriggerSource uiTriggerSource, String reason)
			implements ProjectEvent {
		@Override
		public String kind() {
			return "run_rejected";
		}
	}

	/**
	 * Attempts that reached no desk where presses are judged.
	 *
	 * @param what   what was attempted
	 * @param bundle who attempted it: name, version and location of the bundle; empty if it was no bundle
	 * @param times  how often, at least 1: what one bundle attempts within a minute is one event
	 */
	record AttemptRefused(String what, String reason, String bundle, long times) implements AuditEvent {
		@Override
		public String kind() {
			return "attempt_refused";
		}
	}

	/** The first event of every database. */
	record StoreCreated(String installation, int schemaVersion) implements AuditEvent {
		@Override
		public String kind() {
			return "store_created";
		}
	}

	/** @param backup where the database as it was before lies; empty if it was new */
	record SchemaMigrated(int fromVersion, int toVersion, String backup) implements AuditEvent {
		@Override
		public String kind() {
			return "schema_migrated";
		}
	}

	/**
	 * A backup took the place of the database.
	 *
	 * @param backup       the file
	 * @param replacedHead sequence number and hash of the last event of what it replaced; empty if that could not be read
	 */
	record StoreRestored(String backup, String replacedHead) implements AuditEvent {
		@Override
		public String kind() {
			return "store_restored";
		}
	}

	/**
	 * At its start, the product found that the log is not the one that it left.
	 *
	 * @param finding what was found, one sentence
	 */
	record AnchorBroken(String finding) implements AuditEvent {
		@Override
		public String kind() {
			return "anchor_broken";
		}
	}
}
