package org.intcrucible.store.internal.run;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageUse;
import org.intcrucible.model.TriggerId;

/** Rows of runs to runs, and back without loss. */
final class RunMapping {

	private RunMapping() {
	}

	/** @param document id of the row of what it works on */
	static RunEntity row(Run run, String document) {
		RunEntity row = new RunEntity();
		row.id = run.id().toString();
		row.number = run.number();
		row.documentId = document;
		row.status = name(run.status());
		row.stages = JsonColumn.write(run.stages());
		row.usage = JsonColumn.write(run.usage());
		row.marks = JsonColumn.write(run.marks());
		row.notes = "[]";
		row.stoppedAfter = run.stoppedAfter();
		row.candidateCount = run.counts().candidates();
		row.scenarioCount = run.counts().scenarios();
		row.evaluationCount = run.counts().evaluations();
		row.probeCount = run.counts().probes();
		row.createdAt = run.created().toString();
		row.startedAt = run.times().startedAt().map(Instant::toString).orElse(null);
		row.completedAt = run.times().completedAt().map(Instant::toString).orElse(null);
		row.errorSummary = run.errorSummary();
		row.origin = run.origin();
		put(run.authorisation(), row);
		LinkMapping.put(run.authorisation().links(), row);
		return row;
	}

	private static void put(RunAuthorisation press, RunEntity row) {
		row.projectId = press.project().toString();
		row.mode = name(press.request().mode());
		row.configRun = JsonColumn.write(press.request());
		row.uiTriggerId = press.uiTriggerId().toString();
		row.uiTriggerSource = name(press.uiTriggerSource());
		row.uiTriggerMetadata = JsonColumn.write(press.uiTriggerMetadata());
		row.uiTriggeredAt = press.uiTriggeredAt().toString();
		row.inputHashes = JsonColumn.write(press.inputHashes());
		row.seed = press.request().seed();
	}

	static Run run(RunEntity row) {
		RunStatus status = constant(RunStatus.class, row.status);
		return new Run(new RunId(UUID.fromString(row.id)), row.number, authorisation(row), status,
				Instant.parse(row.createdAt), times(row, status),
				new RunCounts(row.candidateCount, row.scenarioCount, row.evaluationCount, row.probeCount),
				JsonColumn.list(row.stages, StageUse[].class), JsonColumn.list(row.marks, RunMark[].class), row.stoppedAfter,
				row.errorSummary, JsonColumn.read(row.usage, RunUsage.class), row.origin);
	}

	private static RunAuthorisation authorisation(RunEntity row) {
		return new RunAuthorisation(new TriggerId(UUID.fromString(row.uiTriggerId)),
				constant(RunTriggerSource.class, row.uiTriggerSource), JsonColumn.texts(row.uiTriggerMetadata),
				Instant.parse(row.uiTriggeredAt), new ProjectId(UUID.fromString(row.projectId)),
				JsonColumn.read(row.configRun, RunRequest.class), LinkMapping.links(row),
				JsonColumn.read(row.inputHashes, InputHashes.class));
	}

	private static Run.Times times(RunEntity row, RunStatus status) {
		return switch (status) {
			case CREATED -> new Run.Waiting();
			case RUNNING -> new Run.Started(Instant.parse(row.startedAt));
			case COMPLETED, FAILED, CANCELLED -> new Run.Ended(Instant.parse(row.startedAt), Instant.parse(row.completedAt));
		};
	}

	/** The name of a constant in the database. */
	static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	static <E extends Enum<E>> E constant(Class<E> type, String name) {
		return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
	}
}
