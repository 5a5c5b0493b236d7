package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.intcrucible.engine.ScenarioWeights;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Simulation;
import org.junit.jupiter.api.Test;

/** Rule 6. */
class ScenarioWeightsTest {

	private static final List<Scenario> SUITE = List.of(Bench.nominal(), Bench.sampled(2), Bench.sampled(3),
			Bench.scenario(4, ScenarioType.STRESS_TEST, 30, Scenario.Source.NAMED),
			Bench.scenario(5, ScenarioType.STRESS_TEST, 10, Scenario.Source.NAMED),
			Bench.scenario(6, ScenarioType.EDGE_CASE, 7, Scenario.Source.SAMPLED));

	@Test
	void sharesAreRenormalisedOverTheTypesPresent() {
		ScenarioWeights weights = ScenarioWeights.of(Simulation.DEFAULT, SUITE);
		// 60, 20 and 10 of 90, the absent failure modes having 10.
		assertEquals(60.0 / 90 / 3, weights.of(1), 1e-15);
		assertEquals(20.0 / 90 * 3 / 4, weights.of(4), 1e-15);
		assertEquals(20.0 / 90 / 4, weights.of(SUITE.get(4)), 1e-15);
		assertEquals(10.0 / 90, weights.of(6), 1e-15);
		assertEquals(1, weights.total(), 1e-15);
	}

	@Test
	void theAuthorsSharesReplaceTheDefaults() {
		ScenarioWeights weights = ScenarioWeights.of(new Simulation(1, 1,
				Map.of(ScenarioType.NORMAL_OPERATION, 50, ScenarioType.STRESS_TEST, 50)), SUITE);
		assertEquals(0.5 / 3, weights.of(2), 1e-15);
		assertEquals(0.125, weights.of(5), 1e-15);
		assertEquals(0, weights.of(6));
	}

	@Test
	void typesThatAllHaveNoShareHaveTheirDefaults() {
		ScenarioWeights weights = ScenarioWeights.of(new Simulation(1, 1, Map.of(ScenarioType.FAILURE_MODE, 100)), SUITE);
		assertEquals(60.0 / 90 / 3, weights.of(1), 1e-15);
	}

	@Test
	void whatIsBeyondTheSuiteHasNoWeight() {
		assertEquals(0, ScenarioWeights.of(Simulation.DEFAULT, SUITE)
				.of(Bench.scenario(7, ScenarioType.FAILURE_MODE, 0, Scenario.Source.ADVERSARIAL)));
	}

	@Test
	void refusesSuitesThatCannotBeWeighed() {
		assertThrows(IllegalArgumentException.class, () -> ScenarioWeights.of(Simulation.DEFAULT, List.of()));
		assertThrows(IllegalArgumentException.class,
				() -> ScenarioWeights.of(Simulation.DEFAULT, List.of(Bench.nominal(), Bench.sampled(3))));
	}
}
