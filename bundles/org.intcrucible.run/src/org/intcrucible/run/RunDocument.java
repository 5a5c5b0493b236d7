package org.intcrucible.run;

import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Origin;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.StageUse;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.Value;

/**
 * A run as the command line's {@code --json} prints it. {@code result} depends on document, configuration and seed
 * alone; whatever differs from run to run stands in {@code run}. Components may be null: they are JSON's null.
 *
 * @param run    which run it was
 * @param result what came out
 */
public record RunDocument(RunPart run, ResultPart result) {

	/** Everything about the run that is no result. */
	public record RunPart(RunId runId, ProjectId projectId, RunMode mode, RunStatus status, long seed, Instant startedAt,
			Instant completedAt, Double durationSeconds, RunCounts counts, TriggerPart trigger,
			MessageId recommendedMessageId, RunId parentRunId, List<StageUse> stages, List<RunMark> marks,
			String stoppedAfter) {
	}

	/** The press. */
	public record TriggerPart(TriggerId uiTriggerId, RunTriggerSource uiTriggerSource, Instant uiTriggeredAt) {
	}

	/** Scenarios by ordinal, candidates by rank. */
	public record ResultPart(List<ScenarioPart> scenarios, List<CandidatePart> candidates) {
	}

	/** @param weight within its type, before types are weighed against each other */
	public record ScenarioPart(String scenarioId, String name, ScenarioType type, double weight, String reason,
			Map<String, Double> assumptions) {
	}

	/** A candidate with its levers by name and its outcomes of the nominal scenario. */
	public record CandidatePart(String candidateId, int rank, String label, CandidateStatus status, Origin origin,
			List<String> parentIds, Map<String, Value> levers, Map<String, Double> outcomes, Scores scores,
			Robustness robustness) {
	}

	public static RunDocument of(Run run, RunResult result) {
		return new RunDocument(part(run), part(result));
	}

	/** A run that has nothing to show: its result is null. */
	public static RunDocument of(Run run) {
		return new RunDocument(part(run), null);
	}

	private static RunPart part(Run run) {
		Instant started = run.times().startedAt().orElse(null);
		Instant completed = run.times().completedAt().orElse(null);
		Double seconds = completed == null ? null : Duration.between(started, completed).toMillis() / 1000.0;
		var press = run.authorisation();
		return new RunPart(run.id(), press.project(), press.request().mode(), run.status(), press.request().seed(), started,
				completed, seconds, run.counts(),
				new TriggerPart(press.uiTriggerId(), press.uiTriggerSource(), press.uiTriggeredAt()),
				press.links().recommendedMessage().orElse(null), press.links().parentRun().orElse(null),
				run.stages(), run.marks(), run.stoppedAfter().isEmpty() ? null : run.stoppedAfter());
	}

	private static ResultPart part(RunResult result) {
		List<String> names = result.document().world().assumptions().stream().filter(assumption -> !assumption.noise())
				.map(Assumption::name).toList();
		DesignSpace designs = DesignSpace.of(result.document().world());
		return new ResultPart(result.scenarios().stream().map(scenario -> part(scenario, names)).toList(),
				result.candidates().stream().map(candidate -> part(candidate, designs)).toList());
	}

	private static ScenarioPart part(Scenario scenario, List<String> names) {
		Map<String, Double> assumptions = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			assumptions.put(names.get(i), scenario.state().value(i));
		}
		return new ScenarioPart(scenario.id(), scenario.name(), scenario.type(), scenario.weight(), scenario.reason(),
				assumptions);
	}

	private static CandidatePart part(Candidate candidate, DesignSpace designs) {
		return new CandidatePart(candidate.id(), candidate.rank(), candidate.label(), candidate.status(),
				candidate.origin(), new ArrayList<>(candidate.parents()), designs.values(candidate.design()),
				candidate.outcomes(), candidate.scores(), candidate.robustness());
	}
}
