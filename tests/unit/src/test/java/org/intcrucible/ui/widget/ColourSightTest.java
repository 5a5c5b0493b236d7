package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sees fewer hues still tells series and statuses apart, even before marker, dash and shape help. */
class ColourSightTest {

	private static final double APART = 13.7;
	private static final List<Token> STATUSES = List.of(Token.PROMISING, Token.UNDER_TEST, Token.WEAK, Token.REJECTED, Token.NEW);

	@Test
	void distancesAreThoseOfCie76() {
		assertEquals(100, ColourSight.FULL.distance(0x000000, 0xFFFFFF), 0.01);
		assertEquals(0, ColourSight.PROTANOPIA.distance(0x2F55CC, 0x2F55CC));
		assertTrue(ColourSight.DEUTERANOPIA.distance(0xC04040, 0x508040) < ColourSight.FULL.distance(0xC04040, 0x508040) / 2);
	}

	@ParameterizedTest
	@EnumSource(ColourSight.class)
	void anyTwoSeriesStayApart(ColourSight sight) {
		assertApart(sight, Token.SERIES);
	}

	@ParameterizedTest
	@EnumSource(ColourSight.class)
	void anyTwoStatusesStayApart(ColourSight sight) {
		assertApart(sight, STATUSES);
	}

	private static void assertApart(ColourSight sight, List<Token> tokens) {
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			for (int i = 0; i < tokens.size(); i++) {
				for (Token other : tokens.subList(i + 1, tokens.size())) {
					double distance = sight.distance(tokens.get(i).rgb(theme), other.rgb(theme));
					assertTrue(distance >= APART, tokens.get(i) + " and " + other + " in " + theme + ": " + distance);
				}
			}
		}
	}
}
