package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenContrastTest {

	private static final double READABLE = 4.5;

	private static final List<Token> GROUNDS = List.of(Token.SURFACE, Token.SUNKEN, Token.HOVER, Token.SELECTED, Token.CHROME);

	private static double ratio(Token one, Token other, Theme theme) {
		return Contrast.ratio(one.rgb(theme), other.rgb(theme));
	}

	private static double worst(Token text, Theme theme) {
		return GROUNDS.stream().mapToDouble(ground -> ratio(text, ground, theme)).min().orElseThrow();
	}

	/** Cut off, so that no ratio is said to be better than it is. */
	private static double tenths(double ratio) {
		return Math.floor(ratio * 10) / 10.0;
	}

	@Test
	void ratiosAreThoseOfTheGuidelines() {
		assertEquals(21.0, Contrast.ratio(0x000000, 0xFFFFFF), 1e-9);
		assertEquals(4.48, Contrast.ratio(0x777777, 0xFFFFFF), 0.005);
	}

	/** On the surface, and on the worst of everything that text stands on. */
	@ParameterizedTest
	@CsvSource({"TEXT,16.3,13.2,13.4,9.4", "TEXT_2,7.7,6.3,8.7,6.1", "TEXT_3,5.9,4.8,6.5,4.5", "ACCENT,6.3,5.1,7.5,5.2",
			"ADVICE,7.0,5.6,8.1,5.6", "OK,6.1,4.9,8.3,5.8", "WARNING,6.6,5.4,9.1,6.3", "BLOCKER,6.5,5.3,7.8,5.5",
			"PROMISING,6.0,4.9,8.2,5.7", "UNDER_TEST,6.4,5.2,7.6,5.3", "WEAK,5.8,4.7,8.7,6.0", "REJECTED,6.0,4.9,7.1,4.9",
			"NEW,5.9,4.8,6.5,4.5"})
	void textCanBeReadOnEveryGround(Token text, double light, double lightWorst, double dark, double darkWorst) {
		assertEquals(light, tenths(ratio(text, Token.SURFACE, Theme.LIGHT)));
		assertEquals(lightWorst, tenths(worst(text, Theme.LIGHT)));
		assertEquals(dark, tenths(ratio(text, Token.SURFACE, Theme.DARK)));
		assertEquals(darkWorst, tenths(worst(text, Theme.DARK)));
		assertTrue(Math.min(worst(text, Theme.LIGHT), worst(text, Theme.DARK)) >= READABLE, text::name);
	}

	@ParameterizedTest
	@CsvSource({"ACCENT,5.5,6.3", "ADVICE,6.2,7.4", "OK,5.3,7.3", "WARNING,6.1,8.0", "BLOCKER,5.9,7.4"})
	void textCanBeReadOnItsTint(Tint tint, double light, double dark) {
		assertEquals(light, tenths(ratio(tint.text(), tint.fill(), Theme.LIGHT)));
		assertEquals(dark, tenths(ratio(tint.text(), tint.fill(), Theme.DARK)));
	}

	@ParameterizedTest
	@EnumSource(Tint.class)
	void sentencesAndLinksCanBeReadOnEveryTint(Tint tint) {
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			for (Token text : List.of(Token.TEXT, Token.TEXT_2, Token.ACCENT)) {
				assertTrue(ratio(text, tint.fill(), theme) >= READABLE, text + " in " + theme);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"RUN,6.3,4.9", "RUN_HOVER,8.0,5.6", "RUN_PRESSED,9.9,6.6"})
	void theOneFilledButtonCanBeRead(Token fill, double light, double dark) {
		assertEquals(light, tenths(ratio(Token.ON_RUN, fill, Theme.LIGHT)));
		assertEquals(dark, tenths(ratio(Token.ON_RUN, fill, Theme.DARK)));
	}

	@Test
	void bordersOfWhatCanBeUsedAreSeen() {
		assertTrue(ratio(Token.STRONG_LINE, Token.SURFACE, Theme.LIGHT) >= 3);
		assertTrue(ratio(Token.STRONG_LINE, Token.SURFACE, Theme.DARK) >= 3);
	}

	@ParameterizedTest
	@EnumSource(names = "EDITOR_.*", mode = EnumSource.Mode.MATCH_ALL)
	void theEditorCanBeReadOnEachOfItsLines(Token token) {
		if (token == Token.EDITOR_LINE) {
			return;
		}
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			for (Token line : List.of(Token.SURFACE, Token.EDITOR_LINE, Token.TURN)) {
				assertTrue(tenths(ratio(token, line, theme)) >= 5.1, token + " on " + line + " in " + theme);
			}
		}
	}

	private static Stream<Arguments> scales() {
		return Stream.of(Arguments.of(Theme.LIGHT, -1), Arguments.of(Theme.DARK, 1));
	}

	/** In print, and to whom hues look alike, a heat map is still a map. */
	@ParameterizedTest
	@MethodSource("scales")
	void heatGoesOneWayInBrightness(Theme theme, int way) {
		for (int i = 1; i < Token.HEAT.size(); i++) {
			double before = Contrast.ratio(Token.HEAT.get(i - 1).rgb(theme), 0);
			double after = Contrast.ratio(Token.HEAT.get(i).rgb(theme), 0);
			assertTrue((after - before) * way > 0, Token.HEAT.get(i)::name);
		}
	}
}
