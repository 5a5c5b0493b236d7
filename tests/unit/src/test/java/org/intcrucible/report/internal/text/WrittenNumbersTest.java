package org.intcrucible.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class WrittenNumbersTest {

	private static List<String> column(Double... values) {
		Decimals decimals = Decimals.of(List.of(values));
		return List.of(values).stream().map(decimals::format).toList();
	}

	@Test
	void numbersOfOneColumnHaveEqualDecimals() {
		assertEquals(List.of("16", "2", "1,200"), column(16.0, 2.0, 1200.0));
		assertEquals(List.of("47.95", "0.00", "6.25"), column(47.950892, 0.0, 6.25));
		assertEquals(List.of("2,447", "720", "\u2212720"), column(2447.4598, 720.2, -720.2));
	}

	@Test
	void numbersThatAreCloseHaveAsManyDecimalsAsTellThemApart() {
		assertEquals(List.of("5,885.331", "5,885.386"), column(5885.3312, 5885.3861).stream()
				.map(text -> text.substring(0, text.length() - 1)).toList());
	}

	@Test
	void whatIsVeryLargeOrSmallHasAPowerAndWhatIsNoNumberADash() {
		assertEquals(List.of("3.000e+12", "\u2013"), column(3e12, Double.NaN));
		assertEquals(List.of("2.500e\u221207"), column(2.5e-7));
		assertEquals(List.of("\u2013"), column(Double.POSITIVE_INFINITY));
		assertEquals(List.of("0"), column(-0.0));
	}

	@Test
	void scoresSharesAndTimes() {
		assertEquals("1.522", Figures.score(1.52249));
		assertEquals("\u2013", Figures.score(Double.NaN));
		assertEquals("34\u00A0%", Figures.share(0.341));
		assertEquals("1,200", Figures.count(1200));
		assertEquals("39.5\u00A0s", Figures.duration(Duration.ofMillis(39_512)));
		assertEquals("61\u00A0min 1\u00A0s", Figures.duration(Duration.ofSeconds(3661)));
		assertEquals("1970-01-01 00:00:07 UTC", Figures.time(Instant.ofEpochSecond(7)));
	}

	@Test
	void placesInADrawingAreTenthsOfAPixel() {
		assertEquals(List.of("12", "12.3", "-0.4", "0"),
				List.of(Figures.place(12), Figures.place(12.34), Figures.place(-0.45), Figures.place(-0.04)));
	}

	@Test
	void aTextIsCutBetweenCharactersAsAReaderCountsThem() {
		assertEquals("abc", Words.cut("abc", 3));
		assertEquals("ab\u2026", Words.cut("abcd", 3));
		assertEquals("\uD83D\uDC69\u200D\uD83D\uDE80\u2026", Words.cut("\uD83D\uDC69\u200D\uD83D\uDE80".repeat(3), 2));
	}
}
