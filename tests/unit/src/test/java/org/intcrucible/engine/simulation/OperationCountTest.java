package org.intcrucible.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand: each node of a formula is one operation, and each column of an evaluation is one. */
class OperationCountTest {

	private static double operations(int horizon, int samples, String rest) {
		return Documents.compile("# T\n## Settings\n- horizon: " + horizon + " steps\n- samples: " + samples + "\n## Levers\n- x: real 0..1\n"
				+ "- v[0..9]: real 0..1\n" + rest).operations();
	}

	/** Of a goal alone, without its column. */
	private static double goal(int horizon, int samples, String formula) {
		return operations(horizon, samples, "## Goals\n- minimize c: `" + formula + "`\n") - 1;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"x|1", "2 * x + 1|5", "-x|2", "x^2|3", "x^3|12", "exp(x)|11", "max(x, 1, 2)|4",
			"if(x > 0, 1, x + 1 + x)|7", "v[3]|2", "erlang_c(3, x)|52"})
	void aFormulaTakesAsManyOperationsAsItHasNodes(String formula, double expected) {
		assertEquals(expected, goal(1, 1, formula));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"sum(i in 0..9: v[i])|31", "sum(i in 0..9, j in 0..9: x)|201", "sum(t in steps: x)|101",
			"mean(samples: x)|41", "sum(t in steps: sum(i in 0..t: x))|2651"})
	void aLoopCountsAsOftenAsItTurns(String formula, double expected) {
		assertEquals(expected, goal(50, 20, formula));
	}

	@Test
	void whatHasOneValueIsComputedOnceHoweverOftenItIsUsed() {
		String definition = "## Mechanisms\n- y = `x * 2`\n## Goals\n";
		assertEquals(3 + 3 + 2, operations(50, 20, definition + "- minimize c: `y + y`\n"));
		assertEquals(3 + 101 + 2, operations(50, 20, definition + "- minimize c: `sum(t in steps: y)`\n"));
	}

	@Test
	void aSeriesIsComputedOnceForEachStep() {
		String stock = "## Mechanisms\n- stock X: starts at `x`, then `X[t-1] + 1`\n## Goals\n- minimize c: `X[4]`\n";
		// One start, and for each later step a sum of an element and a number: four nodes and two for t - 1.
		assertEquals(1 + 49 * 6 + 2 + 1, operations(50, 20, stock));
	}

	@Test
	void whatHearsNoiseIsComputedForEachSampleAndWhatTheWorldDecidesForSeveralDesigns() {
		String noise = "## Assumptions\n- e: noise normal 0, 1\n## Goals\n- minimize c: `mean(samples, t in steps: e * x)`\n";
		// Draws are the world's: 30 operations each, shared by 16 designs. A turn is the mean's own and three nodes.
		assertEquals(50 * 20 * 30 / 16.0 + 1 + 50 * 20 * 4 + 1, operations(50, 20, noise));
	}

	@Test
	void whatNobodyAsksForIsNotComputed() {
		String stock = "## Mechanisms\n- stock X: starts at `x`, then `X[t-1] + 1`\n## Goals\n- minimize c: `x`\n";
		assertEquals(2, operations(50, 20, stock));
	}

	@Test
	void equationsThatAreSolvedTogetherTakeSeveralRounds() {
		String solved = "## Mechanisms\n- a = `b / 4 + x`\n- b = `a + 1`\n- solve a, b from 1, 1\n## Goals\n- minimize a: `a`\n";
		assertEquals(20 * (5 + 3) + 2, operations(1, 1, solved));
	}

	@Test
	void twiceTheSamplesAreNearlyTwiceTheWork() {
		String lake = Documents.text("shallow-lake.md");
		assertEquals(2, Documents.compile(lake.replace("samples: 100", "samples: 200")).operations() / Documents.compile(lake).operations(), 0.05);
	}
}
