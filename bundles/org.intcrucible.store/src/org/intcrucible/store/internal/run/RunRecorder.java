package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

import jakarta.persistence.Query;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.SqlFailures;
import org.intcrucible.store.run.RunWriter;
import org.intcrucible.store.run.SummaryMessage;

/**
 * Writes runs. Each change of state names the states that it may come from, so that a run is started once and ended once
 * whatever its callers do.
 */
public final class RunRecorder implements RunWriter {

	private static final String START = "UPDATE Run r SET r.status = 'running', r.startedAt = ?1, r.usage = ?2 "
			+ "WHERE r.id = ?3 AND r.status = 'created'";
	private static final String END = "UPDATE Run r SET r.status = ?1, r.startedAt = ?2, r.completedAt = ?3, "
			+ "r.candidateCount = ?4, r.scenarioCount = ?5, r.evaluationCount = ?6, r.probeCount = ?7, r.marks = ?8, "
			+ "r.stoppedAfter = ?9, r.errorSummary = ?10, r.notes = ?11, r.usage = ?12 WHERE r.id = ?13 AND r.status IN ('created', 'running')";

	private final InstantSource clock;

	public RunRecorder(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public Run created(UnitOfWork unit, Run run, PinnedDocument document, RunPapers papers, Actor actor) {
		if (run.status() != RunStatus.CREATED) {
			throw new IllegalArgumentException("a new run waits: " + run.status());
		}
		EntityUnit entityUnit = EntityUnit.of(unit);
		Connection connection = entityUnit.connection();
		ProjectId project = run.authorisation().project();
		Run numbered = run.numbered(SqlFailures.translated(() -> RunNumber.next(connection, project)));
		String pinned = SqlFailures.translated(() -> RunSubject.row(connection, project, document.revision()));
		entityUnit.entities().persist(RunMapping.row(numbered, pinned));
		write(unit, pending -> PapersTable.write(pending, run.id(), papers));
		unit.append(event(numbered), actor);
		return numbered;
	}

	private static AuditEvent event(Run run) {
		RunAuthorisation press = run.authorisation();
		return new AuditEvent.RunCreated(press.project(), run.id(), run.number(), press.uiTriggerId(), press.uiTriggerSource(),
				press.uiTriggerMetadata(), press.uiTriggeredAt(), press.inputHashes(), press.request(),
				press.links().recommendedMessage().map(MessageId::toString).orElse(""),
				press.links().parentRun().map(RunId::toString).orElse(""));
	}

	@Override
	public void started(UnitOfWork unit, Run run) {
		String started = run.times().startedAt().orElseThrow().toString();
		change(unit, run, START, started, JsonColumn.write(run.usage()), run.id().toString());
		unit.append(new AuditEvent.RunStarted(run.authorisation().project(), run.id()), Actor.SYSTEM);
	}

	@Override
	public void ended(UnitOfWork unit, Run run, List<String> notes, SummaryMessage summary) {
		ended(unit, run, notes);
		summarised(unit, run, summary);
	}

	@Override
	public void summarised(UnitOfWork unit, Run run, SummaryMessage summary) {
		new SummaryRow(unit, run, clock.instant()).write(summary);
	}

	@Override
	public void ended(UnitOfWork unit, Run run, List<String> notes) {
		if (!run.status().isFinal()) {
			throw new IllegalArgumentException("a run does not end by " + run.status());
		}
		change(unit, run, END, RunMapping.name(run.status()), run.times().startedAt().orElseThrow().toString(),
				run.times().completedAt().orElseThrow().toString(), run.counts().candidates(), run.counts().scenarios(),
				run.counts().evaluations(), run.counts().probes(), JsonColumn.write(run.marks()), run.stoppedAfter(),
				run.errorSummary(), JsonColumn.write(notes), JsonColumn.write(run.usage()), run.id().toString());
		unit.append(new AuditEvent.RunEnded(run.authorisation().project(), run.id(), run.status(), run.counts(),
				run.stoppedAfter(), run.errorSummary()), Actor.SYSTEM);
	}

	private static void change(UnitOfWork unit, Run run, String update, Object... parameters) {
		Query query = EntityUnit.of(unit).entities().createQuery(update);
		for (int i = 0; i < parameters.length; i++) {
			query.setParameter(i + 1, parameters[i]);
		}
		if (query.executeUpdate() != 1) {
			throw new IllegalStateException("run " + run.id() + " is not where it could become " + run.status());
		}
	}

	@Override
	public void scenarios(UnitOfWork unit, RunId run, List<Scenario> scenarios) {
		write(unit, connection -> ScenarioTable.insert(connection, run, scenarios));
	}

	@Override
	public void entered(UnitOfWork unit, RunId run, List<Entry> entries) {
		write(unit, connection -> CandidateTable.insert(connection, run, entries, designs(connection, run)));
	}

	private static DesignSpace designs(Connection connection, RunId run) throws SQLException {
		return RunSubject.find(connection, run)
				.orElseThrow(() -> new IllegalArgumentException("there is no run " + run)).designs();
	}

	@Override
	public void evaluated(UnitOfWork unit, RunId run, EvaluationBlock block) {
		write(unit, connection -> EvaluationTable.insert(connection, run, block));
	}

	@Override
	public void ranked(UnitOfWork unit, RunId run, List<Candidate> candidates) {
		write(unit, connection -> CandidateTable.rank(connection, run, candidates));
	}

	@Override
	public void checkpoint(UnitOfWork unit, RunId run, StageCheckpoint checkpoint) {
		write(unit, connection -> CheckpointTable.insert(connection, run, checkpoint, clock.instant()));
	}

	@Override
	public void takeOver(UnitOfWork unit, RunId run, RunId from, List<String> stages) {
		write(unit, connection -> {
			StageRows rows = new StageRows(connection, run, from);
			for (String stage : stages) {
				rows.copy(stage, clock.instant());
			}
		});
	}

	@Override
	public void takeOverBlock(UnitOfWork unit, RunId run, RunId from, int firstCandidate, int firstScenario) {
		write(unit, connection -> new StageRows(connection, run, from).copyBlock(firstCandidate, firstScenario));
	}

	@FunctionalInterface
	private interface SqlWriting {
		void on(Connection connection) throws SQLException;
	}

	private static void write(UnitOfWork unit, SqlWriting writing) {
		Connection connection = EntityUnit.of(unit).connection();
		SqlFailures.translated(() -> {
			writing.on(connection);
			return true;
		});
	}
}
