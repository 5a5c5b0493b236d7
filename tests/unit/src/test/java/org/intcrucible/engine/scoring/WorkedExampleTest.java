package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.intcrucible.engine.Assessment;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.junit.jupiter.api.Test;

/** The example of docs/scores.md. */
class WorkedExampleTest {

	@Test
	void theCoffeeStandScoresAsDocumented() {
		Bench stand = Bench.of("## Goals", "- maximize Profit: `min(40 * staff, guests) - 15 * staff` from 0 to 50 (weight 60)",
				"## Constraints", "- Load: `guests / (40 * staff) <= 1` (weight 40, tolerance 0.5)", "## Levers",
				"- staff: integer 1..4", "## Assumptions", "- guests: uniform 60..140, nominal 80", "## Resources",
				"- Wages: `15 * staff` of 60");
		List<Scenario> suite = List.of(Bench.nominal(80), Bench.sampled(2, 60), Bench.sampled(3, 100),
				Bench.scenario(4, ScenarioType.STRESS_TEST, 1, Scenario.Source.SAMPLED, 120));
		Assessment assessment = stand.assess(stand.evaluated(suite, 2));
		double[] expected = { 1, 0.76, 0.8, 0.6 };
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], assessment.predictions().get(i), 1e-12);
			assertEquals(0.505, assessment.resources().get(i), 1e-12);
		}
		assertEquals(0.79, assessment.scores().prediction().overall(), 1e-12);
		assertEquals(0.505, assessment.scores().resource().overall(), 1e-12);
		assertEquals(1.564, assessment.scores().intelligence(), 5e-4);
		assertEquals(CandidateStatus.PROMISING, assessment.status());
		assertEquals(0.5, assessment.robustness().satisficing(), 1e-12);
		assertEquals(0.6, assessment.robustness().lowTail(), 1e-12);
		assertEquals(0.78, assessment.robustness().predictionAccuracy(), 1e-12);
	}
}
