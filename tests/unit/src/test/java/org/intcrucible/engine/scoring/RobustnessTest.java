package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.Assessor;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.junit.jupiter.api.Test;

/** Rule 11. */
class RobustnessTest {

	private static final String[] TRADE = { "## Goals", "- maximize gain: `c + u` from 0 to 1", "## Levers",
			"- c: real -1..2, baseline 0", "- d: real 0..1, baseline 0", "## Assumptions", "- u: uniform -1..1, nominal 0",
			"## Resources", "- money: `d` of 1 (weight 0)" };

	/** Three normal scenarios of 0.6/3 / 0.8 each and one stress test of 0.2 / 0.8. */
	private static final List<Scenario> FOUR = List.of(Bench.nominal(0), Bench.sampled(2, 0.1), Bench.sampled(3, -0.1),
			Bench.scenario(4, ScenarioType.STRESS_TEST, 5, Scenario.Source.SAMPLED, -0.4));

	@Test
	void oneScenarioSaysNothingOfAccuracy() {
		Bench bench = Bench.of(TRADE);
		assertTrue(Double.isNaN(
				bench.assess(bench.evaluated(List.of(Bench.nominal(0)), 0.5, 0)).robustness().predictionAccuracy()));
	}

	@Test
	void satisficingWeighsTheScenariosInWhichEverythingHolds() {
		Bench bench = Bench.of("## Goals", "- maximize gain: `c` from 0 to 1", "## Constraints",
				"- First: `u <= 0` (weight 10)", "- Second: `u >= -0.2` (weight 10)", "## Levers", "- c: real 0..1",
				"## Assumptions", "- u: uniform -1..1, nominal 0");
		assertEquals(0.5, bench.assess(bench.evaluated(FOUR, 0)).robustness().satisficing(), 1e-12);
	}

	@Test
	void lowTailIsTheLeastPredictionWithATenthOfTheWeight() {
		Bench bench = Bench.of(TRADE);
		List<Scenario> ten = new ArrayList<>(List.of(Bench.nominal(0)));
		for (int i = 2; i <= 20; i++) {
			ten.add(Bench.sampled(i, i * 0.01));
		}
		// Of 20 scenarios of equal weight the second one from below: s1 has P 0.1, s2 0.12.
		assertEquals(0.12, bench.assess(bench.evaluated(ten, 0.1, 0)).robustness().lowTail(), 1e-12);
	}

	@Test
	void regretComparesWithTheBestOfThoseNotRejectedWhereBothWereEvaluated() {
		Bench bench = Bench.of("## Goals", "- maximize gain: `c * u` from 0 to 1", "## Constraints", "- Low: `c <= 0.9` (hard, tolerance 1)",
				"## Levers", "- c: real 0..1", "## Assumptions", "- u: uniform 0..1, nominal 1");
		List<Scenario> suite = List.of(Bench.nominal(1), Bench.sampled(2, 0.5));
		Scenario probe = Bench.scenario(3, ScenarioType.FAILURE_MODE, 0, Scenario.Source.ADVERSARIAL, 1);
		CandidateTally good = bench.evaluated(suite, 0.8);
		CandidateTally bad = bench.evaluated(suite, 0.2);
		CandidateTally rejected = bench.evaluated(suite, 1);
		good.add(probe, bench.in(probe.state(), 0.8));
		rejected.add(probe, bench.in(probe.state(), 1));
		List<Assessment> assessments = Assessor.assess(List.of(good, bad, rejected));
		assertEquals(0, assessments.get(0).robustness().regret());
		assertEquals(0.6, assessments.get(1).robustness().regret(), 1e-12);
		assertEquals(CandidateStatus.REJECTED, assessments.get(2).status());
		assertEquals(List.of("s1", "s2", "s3"), assessments.get(2).robustness().breaksAt());
	}

	@Test
	void paretoFrontsAreThoseOfPredictionAndResourceAndOfTheGoals() {
		Bench bench = Bench.of("## Goals", "- maximize a: `c` from 0 to 1", "- maximize b: `1 - c` from 0 to 1 (weight 10)",
				"## Levers", "- c: real 0..1", "- d: real 0..1", "## Resources", "- money: `d` of 1");
		List<Scenario> suite = List.of(Bench.nominal());
		List<Assessment> assessments = Assessor.assess(List.of(bench.evaluated(suite, 0.9, 0.5),
				bench.evaluated(suite, 0.5, 0.5), bench.evaluated(suite, 0.5, 0.1), bench.evaluated(suite, 0.9, 0.5)));
		assertEquals(List.of(true, false, true, true),
				assessments.stream().map(assessment -> assessment.robustness().paretoEfficient()).toList());
		assertTrue(assessments.stream().allMatch(Assessment::efficientInGoals));
		Assessment dominated = Assessor.assess(List.of(bench.evaluated(suite, 0.9, 0.9), bench.evaluated(suite, 0.9, 0.5)))
				.getFirst();
		assertFalse(dominated.robustness().paretoEfficient());
	}
}
