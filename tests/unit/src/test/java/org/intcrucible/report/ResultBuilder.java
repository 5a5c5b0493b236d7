package org.intcrucible.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Origin;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.WorldState;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;

/** Results that are made up, for what a run does not easily bring about. */
final class ResultBuilder {

	static final String PROBLEM = """
			# Shop
			How large?
			## Goals
			- minimize cost: `x * 2` from 0 to 10
			## Constraints
			- Enough: `x >= 1` (hard)
			## Levers
			- x: real 0..5 [m], baseline 1
			- kind: one of a, b
			## Assumptions
			- demand: uniform 1..4, nominal 2
			## Resources
			- money: `cost` of 12 [EUR]
			""";

	private final ProblemDocument document;
	private final List<Scenario> scenarios = new ArrayList<>();
	private final List<Candidate> candidates = new ArrayList<>();
	private final Map<String, List<Double>> predictions = new HashMap<>();

	private ResultBuilder(ProblemDocument document) {
		this.document = document;
		scenario("Nominal", ScenarioType.NORMAL_OPERATION, Scenario.Source.NOMINAL);
	}

	static ResultBuilder shop() {
		return of(DocumentParser.parse("shop.md", PROBLEM).orElseThrow().document());
	}

	static ResultBuilder of(ProblemDocument document) {
		return new ResultBuilder(document);
	}

	ResultBuilder scenarios(int count) {
		while (scenarios.size() < count) {
			scenario("Sampled " + scenarios.size(), ScenarioType.values()[scenarios.size() % 4], Scenario.Source.SAMPLED);
		}
		return this;
	}

	ResultBuilder scenario(String name, ScenarioType type, Scenario.Source source) {
		double[] state = new double[(int) document.world().assumptions().stream().filter(assumption -> !assumption.noise()).count()];
		scenarios.add(new Scenario(scenarios.size() + 1, name, type, source == Scenario.Source.ADVERSARIAL ? 0 : 1, source, false,
				"Because " + name + ".", new WorldState(state)));
		return this;
	}

	/** A candidate at the next rank, with the same P in every scenario. */
	ResultBuilder candidate(String label, CandidateStatus status, double prediction, double resource, boolean efficient) {
		int ordinal = candidates.size() + 1;
		Design baseline = DesignSpace.of(document.world()).baseline();
		double[] values = baseline.toArray();
		// Neighbours differ by just more than what is called alike.
		values[0] = ordinal * 0.26 % 5;
		values[1] = ordinal / 19 % 2;
		Scores scores = new Scores(new Scores.Indicator(prediction, Map.of("cost", prediction)),
				new Scores.Indicator(resource, Map.of()), prediction / resource,
				Map.of("Enough", new Scores.Verdict(status != CandidateStatus.REJECTED, prediction, "It says so of " + label + ".")),
				"Leads C-0002 by " + label + ".", new Scores.Factors(List.of("cheap " + label), List.of("slow " + label)));
		Robustness robustness = new Robustness(1, 0.5, 0.1, prediction, Double.NaN, efficient,
				status == CandidateStatus.REJECTED ? List.of("s1") : List.of());
		candidates.add(new Candidate(ordinal, ordinal, label, status, Origin.SYSTEM, List.of(), new Design(values),
				Map.of("cost", values[0] * 2), scores, robustness));
		predictions.put("c" + ordinal, scenarios.stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL)
				.map(scenario -> prediction).collect(Collectors.toList()));
		return this;
	}

	/** Takes P of one scenario away. */
	ResultBuilder missing(int candidate, int scenario) {
		predictions.get("c" + candidate).set(scenario - 1, Double.NaN);
		return this;
	}

	RunResult result(String... notes) {
		return new RunResult(document, scenarios, candidates, predictions, List.of(notes));
	}

	/** A run that is always the same one. */
	Run run() {
		return run(RunStatus.COMPLETED, List.of());
	}

	Run run(RunStatus status, List<RunMark> marks) {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 7, Map.of(), List.of());
		Map<String, String> metadata = new TreeMap<>(
				Map.of("command_line", "run shop.md --seed 7", "version", "1.0.0", "user", "somebody", "host", "somewhere"));
		RunAuthorisation press = new RunAuthorisation(new TriggerId(new UUID(1, 1)), RunTriggerSource.CLI_TOOL, metadata,
				Instant.EPOCH, new ProjectId(new UUID(2, 2)), request, RunLinks.NONE, new InputHashes("aa", "bb", "cc", "dd"));
		return new Run(new RunId(new UUID(3, 3)), 1, press, status, Instant.EPOCH,
				new Run.Ended(Instant.EPOCH, Instant.ofEpochMilli(39_500)),
				new RunCounts(candidates.size(), scenarios.size(), 57_600, 20_000),
				List.of(new StageUse(StageSlot.DESIGNER, "quantitative.designer", "1.0", "ee")), marks, "", "", RunUsage.NONE, "");
	}
}
