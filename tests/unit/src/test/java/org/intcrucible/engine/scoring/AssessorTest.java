package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.Assessor;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 7, 9 and 12. */
class AssessorTest {

	private static final String[] TRADE = { "## Goals", "- maximize gain: `c + u` from 0 to 1", "## Levers",
			"- c: real -1..2, baseline 0", "- d: real 0..1, baseline 0", "## Assumptions", "- u: uniform -1..1, nominal 0",
			"## Resources", "- money: `d` of 1 (weight 0)" };

	/** Three normal scenarios of 0.6/3 / 0.8 each and one stress test of 0.2 / 0.8. */
	private static final List<Scenario> FOUR = List.of(Bench.nominal(0), Bench.sampled(2, 0.1), Bench.sampled(3, -0.1),
			Bench.scenario(4, ScenarioType.STRESS_TEST, 5, Scenario.Source.SAMPLED, -0.4));

	@Test
	void aggregatesByWeightAndDividesTheMeans() {
		Bench bench = Bench.of(TRADE);
		Assessment assessment = bench.assess(bench.evaluated(FOUR, 0.6, 0.5));
		// P per scenario 0.6, 0.7, 0.5, 0.2 with W 0.25 each; R = 0.01 + 0.99 * 0.5.
		assertEquals(0.5, assessment.scores().prediction().overall(), 1e-12);
		assertEquals(0.505, assessment.scores().resource().overall(), 1e-12);
		assertEquals(0.5 / 0.505, assessment.scores().intelligence(), 1e-12);
		assertEquals(0.5, assessment.scores().prediction().components().get("gain"), 1e-12);
		assertEquals(0.5, assessment.scores().resource().components().get("money"), 1e-12);
		assertEquals(1, assessment.scores().resource().components().get("complexity"));
		assertEquals(1, assessment.robustness().coverage());
		assertEquals(0.2, assessment.robustness().lowTail(), 1e-12);
		assertEquals(0.6, assessment.predictions().getFirst(), 1e-12);
		assertEquals(0.505, assessment.resources().getLast(), 1e-12);
		// Mean distance from 0.5: (0.1 + 0.2 + 0 + 0.3) / 4.
		assertEquals(1 - 2 * 0.15, assessment.robustness().predictionAccuracy(), 1e-12);
	}

	@Test
	void aCrashCountsAgainstTheCandidateAndWhatWasNotEvaluatedDoesNot() {
		Bench bench = Bench.of(TRADE);
		CandidateTally crashed = bench.tally(FOUR, 0.6, 0.5);
		CandidateTally missing = bench.tally(FOUR, 0.6, 0.5);
		for (Scenario scenario : FOUR) {
			boolean third = scenario.ordinal() == 3;
			crashed.add(scenario, third ? bench.failed() : bench.in(scenario.state(), 0.6, 0.5));
			missing.add(scenario, third ? bench.missing() : bench.in(scenario.state(), 0.6, 0.5));
		}
		Assessment afterCrash = bench.assess(crashed);
		assertEquals((0.6 + 0.7 + 0.2) / 4, afterCrash.scores().prediction().overall(), 1e-12);
		assertEquals(0.01 + 0.99 * (0.5 * 3 + 1) / 4, afterCrash.scores().resource().overall(), 1e-12);
		assertEquals(1, afterCrash.robustness().coverage());
		Assessment afterStop = bench.assess(missing);
		assertEquals((0.6 + 0.7 + 0.2) / 3, afterStop.scores().prediction().overall(), 1e-12);
		assertEquals(0.75, afterStop.robustness().coverage(), 1e-12);
		assertTrue(afterStop.predictions().get(2).isNaN());
	}

	@Test
	void nothingEvaluatedGivesNoScores() {
		Bench bench = Bench.of(TRADE);
		Assessment assessment = bench.assess(bench.tally(FOUR, 0.6, 0.5));
		assertEquals(CandidateStatus.NEW, assessment.status());
		assertTrue(Double.isNaN(assessment.scores().intelligence()));
		assertEquals(0, assessment.robustness().coverage());
		assertEquals("Not evaluated.", assessment.scores().constraintSatisfaction().get("resource:money").explanation());
	}

	@ParameterizedTest
	@CsvSource({ "0.40, 0, PROMISING", "0.39, 0, UNDER_TEST", "0.25, 0, UNDER_TEST", "0.24, 0, WEAK", "0.8, 1, PROMISING",
			"0.79, 1, UNDER_TEST", "0.49, 1, WEAK", "1, 0, PROMISING" })
	void statusGoesByPredictionOverResourceOfAtLeastAHalf(double prediction, double use, CandidateStatus expected) {
		Bench bench = Bench.of(TRADE);
		assertEquals(expected, bench.assess(bench.evaluated(List.of(Bench.nominal(0)), prediction, use)).status());
	}

	@Test
	void tooLittleEvaluatedIsNeverPromising() {
		Bench bench = Bench.of(TRADE);
		for (int evaluated = 1; evaluated <= 4; evaluated++) {
			CandidateTally tally = bench.tally(FOUR, 1.5, 0);
			for (Scenario scenario : FOUR.subList(0, evaluated)) {
				tally.add(scenario, bench.in(scenario.state(), 1.5, 0));
			}
			assertEquals(evaluated == 4 ? CandidateStatus.PROMISING : CandidateStatus.UNDER_TEST,
					bench.assess(tally).status());
		}
	}

	@Test
	void assessingTwiceGivesTheSameBits() {
		Bench bench = Bench.of(TRADE);
		List<CandidateTally> tallies = List.of(bench.evaluated(FOUR, 0.61, 0.53), bench.evaluated(FOUR, 0.37, 0.11));
		assertEquals(Assessor.assess(tallies), Assessor.assess(tallies));
		assertEquals(Assessor.assess(tallies).reversed(), Assessor.assess(tallies.reversed()));
		assertEquals(Assessor.assess(tallies).getFirst().scores(),
				bench.assess(bench.evaluated(FOUR, 0.61, 0.53)).scores());
	}
}
