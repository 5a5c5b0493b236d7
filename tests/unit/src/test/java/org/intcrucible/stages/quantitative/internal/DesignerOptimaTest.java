package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;

import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DesignerOptimaTest {

	private static final int BUDGET = 20_000;
	private static final int SEEDS = 5;

	@ParameterizedTest
	@EnumSource
	void publishedOptimumIsFoundToATenthOfAPerCent(KnownOptimum known) {
		for (long seed = 1; seed <= SEEDS; seed++) {
			assertFinds(known, seed, BUDGET, (design, state) -> known.unsaturated(design));
		}
	}

	@ParameterizedTest
	@EnumSource
	void optimumIsFoundWhereAllGoodDesignsScoreTheSame(KnownOptimum known) {
		for (long seed = 1; seed <= SEEDS; seed++) {
			assertFinds(known, seed, BUDGET, (design, state) -> known.saturated(design));
		}
	}

	private static void assertFinds(KnownOptimum known, long seed, int budget,
			BiFunction<Design, WorldState, Trial> world) {
		FakeProblem problem = known.document().goals(1).problem();
		FakeProbe probe = new FakeProbe(problem, budget, world);
		Scenario nominal = new Scenario(1, "Nominal", ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.NOMINAL, false, "",
				problem.nominal());
		List<ProposedDesign> found = PlainStages.designer().design(new FakeContext(problem, seed), 200, List.of(),
				List.of(nominal), probe);
		double[] best = found.getFirst().design().toArray();
		assertTrue(probe.spent() <= budget);
		assertEquals(0, known.violation(best), "violation, seed " + seed);
		assertEquals(known.optimum(), known.cost(best), 1e-3 * known.optimum(), "seed " + seed);
	}
}
