package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.intcrucible.engine.PilotScales;
import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 2 to 5. */
class RowScoringTest {

	private static final String[] LEVERS = { "## Levers", "- c: real -1000..1000", "- d: real -1000..1000" };

	private static Bench bench(String... lines) {
		return Bench.of(Stream.concat(Stream.of(lines), Stream.of(LEVERS)).toArray(String[]::new));
	}

	@Test
	void declaredGoalsAreLinearAndCut() {
		Bench bench = bench("## Goals", "- minimize cost: `c` from 2 to 10", "- maximize gain: `d` from -1 to 3");
		RowScore inside = bench.at(4, 0);
		assertEquals(0.75, inside.attainment(0), 1e-15);
		assertEquals(0.25, inside.attainment(1), 1e-15);
		assertEquals(0.5, inside.prediction(), 1e-15);
		assertEquals(1, bench.at(1, 99).prediction());
		assertEquals(0, bench.at(11, -99).prediction());
	}

	@ParameterizedTest
	@CsvSource({ "5, 0.5", "7, 0.75", "3, 0.25", "11, 0.875", "1e308, 1", "-1e308, 0" })
	void goalsWithoutARangeGoByThePilot(double value, double expected) {
		Bench bench = bench("## Goals", "- maximize gain: `c`");
		ScoringRules rules = ScoringRules.of(bench.problem,
				new PilotScales(Map.of("gain", new PilotScales.Scale(5, 2)), Map.of()));
		assertEquals(expected, prediction(bench, rules, value), 1e-15);
	}

	@Test
	void goalsWithoutARangeNeverSaturate() {
		Bench bench = bench("## Goals", "- minimize cost: `c`");
		double before = 2;
		for (double value = -900; value <= 900; value += 0.25) {
			double now = bench.at(value, 0).prediction();
			assertTrue(now < before && now > 0, "at " + value);
			before = now;
		}
	}

	private static double prediction(Bench bench, ScoringRules rules, double value) {
		OutcomeTable table = new OutcomeTable(bench.problem.layout(), 1);
		table.set(0, bench.problem.layout().column("gain"), value);
		table.done(0);
		RowScore score = rules.newRow();
		rules.score(table, 0, score);
		return score.prediction();
	}

	@Test
	void weightsCountAndWeightNoughtDoesNot() {
		Bench bench = bench("## Goals", "- maximize a: `c` from 0 to 1 (weight 75)", "- maximize b: `d` from 0 to 1 (weight 25)",
				"- maximize shown: `c` from 0 to 1 (weight 0)");
		RowScore score = bench.at(1, 0);
		assertEquals(0.75, score.prediction());
		assertEquals(1, score.attainment(2));
	}

	@ParameterizedTest
	@CsvSource({ "c <= 4, 4, 0, 1", "c <= 4, 5, 1, 0.5", "c <= 4, 7, 3, 0", "c < 4, 4, 0, 1", "c >= 4, 3.5, 0.5, 0.75",
			"4 <= c, 3, 1, 0.5", "c > 4, 9, 0, 1", "c == 4, 4.5, 0.5, 0.75", "c == 4, 3.5, 0.5, 0.75",
			"c != 4, 4, 2, 0", "c != 4, 5, 0, 1", "not c <= 4, 3, 1, 0.5", "c <= 4 and d <= 0, 5, 0.5, 0.5",
			"c <= 4 or d <= 1, 5, 0.5, 0.5", "c <= 4 or d <= 0, 5, 0, 1", "not (c > 4 or d > 0), 5, 0.5, 0.5" })
	void residualOverToleranceUsesSatisfactionUp(String formula, double value, double residual, double satisfaction) {
		double second = formula.contains("d <= 1") ? 3 : 0;
		RowScore score = bench("## Constraints", "- It: `" + formula + "` (tolerance 2)").at(value, second);
		assertEquals(satisfaction, score.satisfaction(0), 1e-15);
		assertEquals(residual, score.residual(0), 1e-15);
		assertEquals(satisfaction == 1, score.holds(0));
	}

	@Test
	void withoutToleranceThePilotSaysWhatMatters() {
		Bench bench = bench("## Constraints", "- Low: `c <= 0`");
		double h = bench.scales.differences().get("Low.left.0");
		assertEquals(0.75, bench.at(h / 4, 0).satisfaction(0), 1e-12);
		assertEquals(0, bench.at(h * 1.01, 0).satisfaction(0));
	}

	@Test
	void satisfiedUpToRounding() {
		Bench bench = bench("## Constraints", "- Shear: `c <= 13600` (hard, tolerance 1e-6)", "- Small: `d <= 0` (tolerance 1)");
		OutcomeTable table = new OutcomeTable(bench.problem.layout(), 3);
		double[][] sides = { { 13600.0000000049, 0.9e-9 }, { 13600.0000137, 1.1e-9 }, { 13600.0000135, 0 } };
		RowScore score = bench.rules.newRow();
		for (int row = 0; row < sides.length; row++) {
			table.set(row, table.layout().column("Shear.left.0"), sides[row][0]);
			table.set(row, table.layout().column("Shear.right.0"), 13600);
			table.set(row, table.layout().column("Small.left.0"), sides[row][1]);
			table.set(row, table.layout().column("Small.right.0"), 0);
			table.done(row);
			bench.rules.score(table, row, score);
			assertEquals(row != 1, score.holds(0));
			assertEquals(row != 1, score.holds(1));
			assertEquals(row != 1, bench.rules.hardViolation(score) == 0);
		}
	}

	@Test
	void hardConstraintsMultiplyAndSoftOnesAverage() {
		Bench bench = bench("## Goals", "- maximize gain: `d` from 0 to 10 (weight 60)", "## Constraints",
				"- Strict: `c <= 4` (hard, tolerance 2)", "- Firm: `c <= 3` (hard in all, tolerance 8)",
				"- Nice: `c <= 1` (weight 20, tolerance 8)", "- Shown: `c <= 0` (weight 0, tolerance 8)");
		RowScore score = bench.at(5, 4);
		// Strict 1 - 1/2, firm 1 - 2/8; M = (60 * 0.4 + 20 * 0.5) / 80.
		assertEquals(0.5, score.feasibility());
		assertEquals(0.425, score.merit(), 1e-15);
		assertEquals(0.2125, score.prediction(), 1e-15);
		assertEquals(0.5 + 0.25, bench.rules.hardViolation(score), 1e-15);
	}

	@Test
	void withoutGoalsAndSoftConstraintsPredictionIsFeasibility() {
		Bench bench = bench("## Constraints", "- Strict: `c <= 4` (hard, tolerance 2)");
		assertEquals(0.75, bench.at(4.5, 0).prediction());
		assertEquals(1, bench.at(4, 0).prediction());
	}

	@Test
	void resourcesAverageFromOneHundredthToOne() {
		Bench bench = bench("## Goals", "- maximize gain: `1` from 0 to 1", "## Resources", "- money: `c` of 10 (weight 50)",
				"- time: `d` of 4");
		assertEquals(0.01 + 0.99 * 0.35, bench.at(2, 2).resource(), 1e-15);
		assertEquals(0.01, bench.at(-5, 0).resource());
		assertEquals(1, bench.at(10, 4).resource());
		assertEquals(2, bench.at(20, 4).use(0));
		assertEquals(List.of("resource:money", "resource:time"), bench.rules.constraintIds());
	}

	@Test
	void overdrawnResourcesAreImpliedConstraints() {
		Bench bench = bench("## Goals", "- maximize gain: `1` from 0 to 1 (weight 50)", "## Resources",
				"- money: `c` of 10 (weight 50)", "- time: `d` of 4");
		double money = bench.scales.differences().get("resource:money");
		double time = bench.scales.differences().get("resource:time");
		RowScore soft = bench.at(10 + money / 2, 0);
		assertFalse(soft.holds(0));
		assertEquals(1, soft.feasibility());
		assertEquals((1 + 0.5) / 2, soft.prediction(), 1e-12);
		RowScore hard = bench.at(0, 4 + time / 4);
		assertEquals(0.75, hard.feasibility(), 1e-12);
		assertEquals(0.25, bench.rules.hardViolation(hard), 1e-12);
		assertTrue(bench.at(10, 4).holds(0) && bench.at(10, 4).holds(1));
	}

	@Test
	void withoutResourcesOnlyPredictionCounts() {
		Bench bench = bench("## Goals", "- maximize gain: `c` from 0 to 10");
		assertEquals(1, bench.at(5, 0).resource());
		assertEquals(0.5, bench.rules.complexity(new Design(5, 0)));
	}

	@Test
	void aFailedRowHasAttainedNothingAndUsedEverything() {
		Bench bench = bench("## Goals", "- maximize gain: `c` from 0 to 10", "## Constraints", "- Low: `c <= 4`", "## Resources",
				"- money: `c` of 10");
		RowScore failed = bench.failed();
		assertTrue(failed.isFailed());
		assertEquals(0, failed.prediction());
		assertEquals(1, failed.resource());
		assertFalse(failed.holds(0));
		assertTrue(bench.missing().isMissing());
	}

	@Test
	void aSearchMinimisesGoalsInUnitsOfThePilot() {
		Bench bench = bench("## Goals", "- maximize gain: `c`", "- minimize cost: `d` from 0 to 1", "- minimize shown: `d` (weight 0)");
		OutcomeTable table = new OutcomeTable(bench.problem.layout(), 1);
		table.set(0, table.layout().column("gain"), 3);
		table.set(0, table.layout().column("cost"), 5);
		assertArrayEquals(new double[] { -3 / bench.scales.goals().get("gain").halfWidth(),
				5 / bench.scales.goals().get("cost").halfWidth() }, bench.rules.minimised(table, 0));
	}
}
