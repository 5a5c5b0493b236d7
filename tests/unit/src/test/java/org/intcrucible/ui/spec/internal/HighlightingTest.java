package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.ui.widget.Token;
import org.junit.jupiter.api.Test;

class HighlightingTest {

	private static List<String> words(String line, Token color) {
		return Highlighting.spans(line, false, true).stream().filter(span -> span.color() == color)
				.map(span -> line.substring(span.start(), span.start() + span.length())).toList();
	}

	@Test
	void aGoalHasKeywordsANameAFormulaAndNumbers() {
		String line = "- minimize cost: `2 * cost` from 500 to 4e3 (weight 60)";
		assertEquals(List.of("minimize", "from", "to", "weight"), words(line, Token.EDITOR_KEYWORD));
		assertEquals(List.of("cost"), words(line, Token.EDITOR_NAME));
		assertEquals(List.of("`2 * cost`"), words(line, Token.EDITOR_FORMULA));
		assertEquals(List.of("500", "4e3", "60"), words(line, Token.EDITOR_NUMBER));
		assertEquals(List.of("-"), words(line, Token.EDITOR_MARGIN));
	}

	@Test
	void aLeverIsNamedWithoutItsLengthAndItsUnitIsPlain() {
		String line = "- a[steps]: real 0..0.1 [units/year], baseline 0.02";
		assertEquals(List.of("a"), words(line, Token.EDITOR_NAME));
		assertEquals(List.of("0", "0.1", "0.02"), words(line, Token.EDITOR_NUMBER));
		assertEquals(List.of("real", "baseline"), words(line, Token.EDITOR_KEYWORD));
	}

	@Test
	void aReasonIsPlainText() {
		String line = "- p: uniform 1..2 because 3 of 4 say so";
		assertEquals(List.of("uniform", "because"), words(line, Token.EDITOR_KEYWORD));
		assertEquals(List.of("1", "2"), words(line, Token.EDITOR_NUMBER));
	}

	@Test
	void anInfluenceIsNamedByWhatHasIt() {
		String line = "- load reduces sales (medium) because people leave";
		assertEquals(List.of("load"), words(line, Token.EDITOR_NAME));
		assertEquals(List.of("reduces", "because"), words(line, Token.EDITOR_KEYWORD));
	}

	@Test
	void aCycleNamesItsEquations() {
		String line = "- solve y1, y2 from 1, 1";
		assertEquals(List.of("y1, y2"), words(line, Token.EDITOR_NAME));
		assertEquals(List.of("solve", "from"), words(line, Token.EDITOR_KEYWORD));
	}

	@Test
	void aHeadingIsBold() {
		assertTrue(Highlighting.spans("## Goals", false, false).getFirst().strong());
	}

	@Test
	void aDescriptionIsPlainText() {
		assertEquals(List.of(), Highlighting.spans("How many of 3 servers?", false, false));
	}

	@Test
	void aFormulaGoesOnOverLines() {
		assertTrue(Highlighting.opensFormula("- cost = `1 +", false));
		assertFalse(Highlighting.opensFormula("  2`", true));
		assertEquals(List.of(new Highlighting.Span(0, 5, Token.EDITOR_FORMULA, false)), Highlighting.spans("  + 2", true, true));
	}

	@Test
	void partsFollowEachOtherWithoutOverlap() {
		for (String line : List.of("- minimize cost: `a` from -1 to 2 (hard)", "- x: one of a, b, no", "`", "- ", "- a = `", "-")) {
			int end = 0;
			for (Highlighting.Span span : Highlighting.spans(line, false, true)) {
				assertTrue(span.start() >= end && span.length() > 0, line);
				end = span.start() + span.length();
			}
			assertTrue(end <= line.length(), line);
		}
	}
}
