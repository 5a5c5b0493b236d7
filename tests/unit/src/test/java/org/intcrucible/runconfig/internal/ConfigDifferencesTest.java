package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;
import org.junit.jupiter.api.Test;

class ConfigDifferencesTest {

	private final ConfigDifferences comparison = new ConfigDifferences();

	private static RecommendedRunConfig advice(RunMode mode, RunParameters parameters) {
		return new RecommendedRunConfig(1, "", null, null, null, null, null, null, mode, parameters, null, null, "", List.of(), List.of(),
				List.of(), null);
	}

	@Test
	void whatEqualsItsSuggestionWasNotEdited() {
		RunParameters parameters = PreflightBench.parameters(20, 8, 600, "a", "b");
		assertEquals(List.of(), comparison.edited(advice(RunMode.SEEDED, parameters),
				new RunRequest(RunMode.SEEDED, parameters, RunRequest.DEFAULT_SEED, Map.of(), List.of())));
		RunRequest spelledOut = new RunRequest(RunMode.SEEDED, PreflightBench.parameters(20, 8, 600, "b", "a"), RunRequest.DEFAULT_SEED,
				Map.of(StageSlot.RANKER, List.of("quantitative.ranker"), StageSlot.DESIGNER, List.of()), List.of());
		assertEquals(List.of(), comparison.edited(advice(RunMode.SEEDED, parameters), spelledOut));
	}

	@Test
	void everyValueIsComparedByItsNameInJson() {
		RunParameters changed = new RunParameters(21, 9, 601, List.of("a"), new Limit(5), new Limit(2.5), new Limit(60));
		RunRequest after = new RunRequest(RunMode.SEEDED, changed, 7, Map.of(StageSlot.SCENARIO_GENERATOR, List.of("s"), StageSlot.DESIGNER,
				List.of("d"), StageSlot.EVALUATOR, List.of("x", "y"), StageSlot.RANKER, List.of("r")), List.of("sobol"));
		assertEquals(List.of(new ConfigDifference("mode", "full_search", "seeded"), new ConfigDifference("num_candidates", "20", "21"),
				new ConfigDifference("num_scenarios", "8", "9"), new ConfigDifference("max_evaluations", "600", "601"),
				new ConfigDifference("seed_candidate_ids", "all", "a"), new ConfigDifference("budget_tokens", "none", "5"),
				new ConfigDifference("budget_usd", "none", "2.5"), new ConfigDifference("max_runtime_s", "none", "60"),
				new ConfigDifference("seed", "1", "7"),
				new ConfigDifference("stages.scenario_generator", "quantitative.scenarios", "s"),
				new ConfigDifference("stages.designer", "quantitative.designer", "d"),
				new ConfigDifference("stages.evaluator", "quantitative.evaluator", "x, y"),
				new ConfigDifference("stages.ranker", "quantitative.ranker", "r"), new ConfigDifference("analyses", "none", "sobol")),
				comparison.between(PreflightBench.request(RunMode.FULL_SEARCH), after));
	}

	@Test
	void whatASuggestionDoesNotSpeakOfIsComparedWithWhatItWouldBe() {
		RunParameters parameters = PreflightBench.parameters(20, 8, 600);
		assertEquals(List.of(new ConfigDifference("seed", "1", "2")), comparison.edited(advice(RunMode.FULL_SEARCH, parameters),
				new RunRequest(RunMode.FULL_SEARCH, parameters, 2, Map.of(), List.of())));
	}

	@Test
	void theTurnOfEvaluatorsCounts() {
		RunRequest one = PreflightBench.with(StageSlot.EVALUATOR, "x", "y");
		RunRequest other = PreflightBench.with(StageSlot.EVALUATOR, "y", "x");
		assertEquals(List.of(new ConfigDifference("stages.evaluator", "x, y", "y, x")), comparison.between(one, other));
	}
}
