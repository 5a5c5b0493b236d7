package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class ReductionsTest {

	private static final FormulaType BOTH = new FormulaType(ValueKind.NUMBER, true, true);

	private static Optional<FormulaError> suggest(String text, FormulaType type) {
		return Reductions.suggest(FormulaParser.parse(text).orElseThrow(), type);
	}

	@Test
	void suggestsNothingForASingleValue() {
		assertEquals(Optional.empty(), suggest("x", FormulaType.number()));
	}

	@Test
	void suggestsToReduceStepsAndSamples() {
		assertEquals(Optional.of(new FormulaError(0, 0, "`X` has one value per step and sample.",
				"Reduce it, for example `max(t in steps: mean(samples: X[t]))`.")), suggest("X", BOTH));
	}

	@Test
	void suggestsToReduceSteps() {
		assertEquals(Optional.of("Reduce it, for example `max(t in steps: a * 2)`."),
				suggest("a * 2", new FormulaType(ValueKind.NUMBER, true, false)).map(FormulaError::remedy));
	}

	@Test
	void suggestsToReduceSamples() {
		assertEquals(Optional.of("Reduce it, for example `mean(samples: drawn)`."),
				suggest("drawn", new FormulaType(ValueKind.NUMBER, false, true)).map(FormulaError::remedy));
	}

	@Test
	void suggestsTheShareOfWhatIsTrue() {
		assertEquals(Optional.of("Reduce it, for example `fraction(samples, t in steps: X < 3) >= 0.9`."),
				suggest("X < 3", new FormulaType(ValueKind.TRUTH, true, true)).map(FormulaError::remedy));
	}

	@Test
	void leavesOutALongFormula() {
		assertEquals(
				Optional.of(new FormulaError(0, 0, "This formula has one value per step and sample.",
						"Reduce it, for example `max(t in steps: mean(samples: ...))`.")),
				suggest("X" + " + X".repeat(20), BOTH));
	}

	@Test
	void everySuggestionIsAFormula() {
		for (ValueKind kind : new ValueKind[] { ValueKind.NUMBER, ValueKind.TRUTH }) {
			for (int i = 1; i < 4; i++) {
				String remedy = suggest("X", new FormulaType(kind, i % 2 == 1, i / 2 == 1)).orElseThrow().remedy();
				FormulaParser.parse(remedy.split("`")[1]).orElseThrow();
			}
		}
	}
}
