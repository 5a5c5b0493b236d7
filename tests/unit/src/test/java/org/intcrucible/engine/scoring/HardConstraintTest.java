package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.Assessor;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.WorldState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 8. */
class HardConstraintTest {

	/** Three normal scenarios of 0.6/3 / 0.8 each and one stress test of 0.2 / 0.8. */
	private static final List<Scenario> FOUR = List.of(Bench.nominal(0), Bench.sampled(2, 0.1), Bench.sampled(3, -0.1),
			Bench.scenario(4, ScenarioType.STRESS_TEST, 5, Scenario.Source.SAMPLED, -0.4));

	private static Bench hard(String attributes) {
		return Bench.of("## Constraints", "- Low: `c + u <= 0` (" + attributes + ", tolerance 1)", "## Levers",
				"- c: real -1..1", "## Assumptions", "- u: uniform -9..9, nominal 0");
	}

	@Test
	void aHardConstraintMustHoldAtNominal() {
		Bench bench = hard("hard");
		Assessment broken = bench.assess(bench.evaluated(List.of(Bench.nominal(0), Bench.sampled(2, -5)), 0.5));
		assertEquals(CandidateStatus.REJECTED, broken.status());
		assertEquals(100, broken.violations());
		assertEquals(0.75, broken.feasibility(), 1e-12);
		assertEquals("Must hold at nominal and does not: held in 1 of 2 scenarios, at worst 0.5 against 0 in S-01.",
				broken.scores().constraintSatisfaction().get("Low").explanation());
		assertEquals(List.of("s1"), broken.robustness().breaksAt());
		assertTrue(broken.robustness().regret() >= 0 || Double.isNaN(broken.robustness().regret()));
	}

	@Test
	void aHardConstraintMustHoldWhereTheAuthorSaysUnlessItMayFail() {
		Bench bench = hard("hard");
		for (boolean mayFail : new boolean[] { true, false }) {
			Scenario named = new Scenario(2, "Named", ScenarioType.FAILURE_MODE, 50, Scenario.Source.NAMED, mayFail, "",
					new WorldState(2));
			Assessment assessment = bench.assess(bench.evaluated(List.of(Bench.nominal(0), named), -1));
			assertEquals(mayFail, assessment.status() != CandidateStatus.REJECTED);
			assertEquals(mayFail, assessment.scores().constraintSatisfaction().get("Low").satisfied());
			// Normal has 60 of 70; in the failure mode the whole tolerance is used up.
			assertEquals(60.0 / 70, assessment.scores().prediction().overall(), 1e-12);
		}
	}

	@ParameterizedTest
	@CsvSource({ "hard, 1, false", "hard, 2, true", "'hard, 99 %', 1, true", "'hard, 50 %', 10, false", "'hard, 50 %', 11, true",
			"hard in all, 1, true", "'hard, 100 %', 1, true" })
	void aHardConstraintMustHoldInItsShareOfTheSampledNormalScenarios(String attribute, int broken, boolean rejected) {
		Bench bench = hard(attribute);
		List<Scenario> suite = new ArrayList<>(List.of(Bench.nominal(0)));
		for (int i = 0; i < 20; i++) {
			suite.add(Bench.sampled(i + 2, i < broken ? 3 : 0));
		}
		Assessment assessment = bench.assess(bench.evaluated(suite, -1));
		assertEquals(rejected, assessment.status() == CandidateStatus.REJECTED);
		assertEquals(broken, assessment.robustness().breaksAt().size());
	}

	@Test
	void elsewhereAViolationOnlyLowersPrediction() {
		Bench bench = hard("hard");
		Assessment assessment = bench.assess(bench.evaluated(List.of(Bench.nominal(0), Bench.sampled(2, 0),
				Bench.scenario(3, ScenarioType.STRESS_TEST, 1, Scenario.Source.SAMPLED, 1.5)), -1));
		// Normal 0.75 of the weight, satisfied; the stress test misses by half the tolerance.
		assertEquals(0.75 + 0.25 * 0.5, assessment.scores().prediction().overall(), 1e-12);
		assertEquals(CandidateStatus.PROMISING, assessment.status());
		Scores.Verdict verdict = assessment.scores().constraintSatisfaction().get("Low");
		assertTrue(verdict.satisfied());
		assertEquals("Holds in 2 of 3 scenarios, at worst 0.5 against 0 in S-03.", verdict.explanation());
	}

	@Test
	void aCrashedEvaluationSatisfiesNothing() {
		Bench bench = hard("hard");
		CandidateTally tally = bench.tally(FOUR, -1);
		FOUR.forEach(scenario -> tally.add(scenario, scenario.ordinal() == 1 ? bench.failed() : bench.at(-1)));
		Assessment assessment = bench.assess(tally);
		assertEquals(CandidateStatus.REJECTED, assessment.status());
		assertEquals(0.75, assessment.robustness().satisficing(), 1e-12);
	}

	@Test
	void probesFeedRegretAndBreaksButNeitherPredictionNorRejection() {
		Bench bench = hard("hard in all");
		List<Scenario> suite = List.of(Bench.nominal(0));
		Scenario probe = Bench.scenario(2, ScenarioType.FAILURE_MODE, 0, Scenario.Source.ADVERSARIAL, 9);
		CandidateTally broken = bench.evaluated(suite, -1);
		CandidateTally sound = bench.evaluated(suite, -0.5);
		broken.add(probe, bench.in(probe.state(), -1));
		sound.add(probe, bench.in(new WorldState(0.2), -0.5));
		List<Assessment> assessments = Assessor.assess(List.of(broken, sound));
		assertEquals(1, assessments.getFirst().scores().prediction().overall());
		assertEquals(CandidateStatus.PROMISING, assessments.getFirst().status());
		assertEquals(List.of("s2"), assessments.getFirst().robustness().breaksAt());
		assertEquals(1, assessments.getFirst().robustness().regret(), 1e-12);
		assertEquals(1, assessments.getFirst().predictions().size());
	}
}
