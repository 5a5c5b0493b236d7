package org.intcrucible.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ElementError;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;
import org.junit.jupiter.api.Test;

/** What the compiler refuses before anything is computed, and what fails when it is. */
class ProblemCompilerErrorsTest {

	private static ElementError only(String text) {
		List<ElementError> errors = Documents.errors(text);
		assertEquals(1, errors.size(), errors.toString());
		return errors.getFirst();
	}

	@Test
	void aMisspeltNameIsFoundWhereItStands() {
		ElementError error = only("# T\n## Goals\n- minimize c: `2 * laod`\n## Mechanisms\n- load = `3`\n");
		assertEquals(Section.GOALS, error.section());
		assertEquals("c", error.elementId());
		assertEquals(Part.FORMULA, error.part());
		assertEquals(4, error.error().offset());
		assertTrue(error.error().remedy().contains("`load`"), error.toString());
	}

	@Test
	void aGoalThatIsASeriesIsToldHowToReduceIt() {
		ElementError error = only("# T\n## Settings\n- horizon: 5 steps\n## Goals\n- minimize c: `X`\n## Mechanisms\n"
				+ "- stock X: starts at `0`, then `X[t-1] + 1`\n");
		assertTrue(error.error().remedy().contains("t in steps"), error.toString());
	}

	@Test
	void aGoalThatOnlyNamesASeriesIsToldTheSame() {
		ElementError error = only("# T\n## Settings\n- horizon: 5 steps\n## Goals\n- minimize X: `X`\n## Mechanisms\n"
				+ "- stock X: starts at `0`, then `X[t-1] + 1`\n");
		assertEquals(Section.GOALS, error.section());
	}

	@Test
	void aConstraintIsACondition() {
		assertTrue(only("# T\n## Constraints\n- Some: `3 + 4`\n").error().remedy().contains("<="));
	}

	@Test
	void aCycleNamesItsMembersAndOffersSolve() {
		ElementError error = only("# T\n## Goals\n- minimize g: `a`\n## Mechanisms\n- a = `b + 1`\n- b = `a / 2`\n");
		assertTrue(error.error().sentence().contains("`a` -> `b` -> `a`"), error.toString());
		assertTrue(error.error().remedy().contains("solve a, b from 1, 1"), error.toString());
	}

	@Test
	void aStockUsesItselfOnlyAtTheStepBefore() {
		ElementError error = only("# T\n## Settings\n- horizon: 3 steps\n## Goals\n- minimize g: `X[2]`\n## Mechanisms\n"
				+ "- stock X: starts at `0`, then `X + 1`\n");
		assertTrue(error.error().remedy().contains("`X[t-1]`"), error.toString());
	}

	@Test
	void anIndexOutsideIsFoundWhileChecking() {
		assertEquals(1, Documents.errors("# T\n## Goals\n- minimize g: `a[3]`\n## Levers\n- a[0..2]: real 0..1\n").size());
	}

	@Test
	void solveListsDefinitions() {
		ElementError error = only("# T\n## Settings\n- horizon: 3 steps\n## Goals\n- minimize g: `y`\n## Mechanisms\n"
				+ "- y = `y / 2 + 1`\n- stock X: starts at `0`, then `X[t-1] + 1`\n- solve y, X from 1, 1\n");
		assertTrue(error.error().sentence().contains("`X` is no definition"), error.toString());
	}

	@Test
	void severalFormulasAreToldTheirErrorsInOneGo() {
		assertEquals(3, Documents.errors(
				"# T\n## Goals\n- minimize g: `aa`\n- minimize h: `bb`\n## Constraints\n- C: `cc < 1`\n").size());
	}

	@Test
	void moreNumbersThanMemoryHoldsAreRefused() {
		StringBuilder text = new StringBuilder("# T\n## Settings\n- horizon: 1000 steps\n- samples: 1000\n## Goals\n- minimize g: `1`\n"
				+ "## Assumptions\n");
		for (int i = 0; i < 30; i++) {
			text.append("- n").append(i).append(": noise normal 0, 1\n");
		}
		assertTrue(only(text.toString()).error().sentence().contains("20,000,000"));
	}

	private static String failure(String text, Map<String, Double> levers) {
		OutcomeTable row = Documents.evaluate(Documents.compile(text), levers);
		assertTrue(row.isFailed(0));
		return row.failure(0).orElseThrow();
	}

	@Test
	void aDivisionByZeroNamesFormulaAndValues() {
		String failure = failure("# T\n## Goals\n- minimize g: `1 / (x - 1)`\n## Levers\n- x: real 0..2, baseline 1\n", Map.of("x", 1.0));
		assertEquals("`g` = `1 / (x - 1)` is infinite (x = 1.0).", failure);
	}

	@Test
	void equationsThatDoNotConvergeSaySo() {
		String failure = failure("# T\n## Goals\n- minimize g: `a`\n## Mechanisms\n- a = `1 - 3 * b`\n- b = `a`\n- solve a, b from 1, 2\n",
				Map.of());
		assertTrue(failure.contains("did not converge") || failure.contains("is infinite"), failure);
	}

	@Test
	void aRootWithoutAChangeOfSignSaysSo() {
		assertTrue(failure("# T\n## Goals\n- minimize g: `root(x in 0..1: x + 1)`\n", Map.of()).contains("change of sign"));
	}

	@Test
	void aQueueWithHalfAServerSaysWhatItHas() {
		String failure = failure("# T\n## Goals\n- minimize g: `erlang_c(n, 1)`\n## Levers\n- n: real 1..9\n", Map.of("n", 2.5));
		assertTrue(failure.contains("n = 2.5"), failure);
	}

	/** The second side of an {@code or} is not looked at where the first one holds. */
	@Test
	void aConditionStopsAsSoonAsItsAnswerIsKnown() {
		String text = "# T\n## Goals\n- minimize g: `a`\n## Constraints\n- Share: `a == 0 or 1 / a <= 5`\n"
				+ "## Levers\n- a: real 0..1, baseline 0.1\n";
		OutcomeTable zero = Documents.evaluate(Documents.compile(text), Map.of("a", 0.0));
		assertEquals(0, Documents.outcome(zero, "Share"));
		assertTrue(failure(text.replace("1 / a", "ln(a - 1)"), Map.of("a", 0.5)).contains("Share"));
	}

	@Test
	void aLongChainOfDefinitionsNeedsNoDeepStack() {
		StringBuilder text = new StringBuilder("# T\n## Goals\n- minimize g: `d4999`\n## Mechanisms\n");
		for (int i = 4999; i > 0; i--) {
			text.append("- d").append(i).append(" = `d").append(i - 1).append(" + 1`\n");
		}
		text.append("- d0 = `0`\n");
		assertEquals(4999, Documents.outcome(Documents.evaluate(Documents.compile(text.toString()), Map.of()), "g"));
	}

	@Test
	void aLongHorizonNeedsNoDeepStack() {
		assertEquals(99_999, Documents.outcome(Documents.evaluate(Documents.compile("# T\n## Settings\n- horizon: 100000 steps\n"
				+ "## Goals\n- minimize g: `X[99999]`\n## Mechanisms\n- stock X: starts at `0`, then `y + 1`\n- y = `X[t-1]`\n"), Map.of()),
				"g"));
	}

	@Test
	void anEndlessRangeIsRefused() {
		assertTrue(failure("# T\n## Goals\n- minimize g: `sum(i in 0..n: 1)`\n## Levers\n- n: integer 1..100000000\n",
				Map.of("n", 1e8)).contains("too long"));
	}

	@Test
	void whatDidNotConvergeIsNotKeptForTheNextDesign() {
		CompiledProblem problem = Documents.compile("# T\n## Goals\n- minimize g: `y + x`\n## Levers\n- x: real 0..1\n"
				+ "## Mechanisms\n- y = `2 * z + 1`\n- z = `2 * y + 1`\n- solve y, z from 1, 1\n");
		OutcomeTable table = new OutcomeTable(problem.layout(), 3);
		Simulator simulator = problem.simulator();
		for (int row = 0; row < 3; row++) {
			simulator.evaluate(new Design(row / 2.0), problem.nominal(), new Noise.AtMean(), table, row);
			assertTrue(table.isFailed(row), "row " + row);
		}
	}

	/** Bound variables of one formula must survive the first computation of another. */
	@Test
	void aFormulaLeavesTheVariablesOfItsCallerAlone() {
		String text = "# T\n## Settings\n- horizon: 2 steps\n## Goals\n"
				+ "- minimize g: `sum(i in 1..2, j in 1..2, t in steps: 0 * y + j)`\n## Mechanisms\n- y = `t * 0 + sum(m in 1..5: m)`\n";
		assertEquals(12, Documents.outcome(Documents.evaluate(Documents.compile(text), Map.of()), "g"));
	}
}
