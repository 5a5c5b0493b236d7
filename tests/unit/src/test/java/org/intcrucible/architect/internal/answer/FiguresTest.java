package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.intcrucible.model.Value;
import org.junit.jupiter.api.Test;

class FiguresTest {

	private static final Figures ENGLISH = new Figures(Locale.ENGLISH, ZoneOffset.UTC);
	private static final Figures GERMAN = new Figures(Locale.GERMAN, ZoneId.of("Europe/Berlin"));

	@Test
	void numbersAreWrittenAsTheLanguageDoesIt() {
		assertEquals("1,234,567", ENGLISH.number(1234567));
		assertEquals("1.234.567", GERMAN.number(1234567));
		assertEquals("0.333333", ENGLISH.number(1 / 3.0));
		assertEquals("0,333333", GERMAN.number(1 / 3.0));
		assertEquals("-2.5", ENGLISH.number(-2.5));
		assertEquals("0", ENGLISH.number(0));
		assertEquals("1e12", ENGLISH.number(1e12));
		assertEquals("1.5e-9", ENGLISH.number(1.5e-9));
		assertEquals("\u2013", ENGLISH.number(Double.NaN));
		assertEquals("3,500\u00A0EUR", ENGLISH.amount(3500, "EUR"));
	}

	@Test
	void scoresHaveThreeDecimalsAndDifferencesAreNeverNothingWhereThereIsOne() {
		assertEquals("0.788", ENGLISH.score(0.78751));
		assertEquals("0,100", GERMAN.score(0.1));
		assertEquals("\u2013", ENGLISH.score(Double.NaN));
		assertEquals("0.027", ENGLISH.difference(0.787, 0.760));
		assertEquals("0.00012", ENGLISH.difference(0.5, 0.50012));
		assertEquals("0.000", ENGLISH.difference(0.5, 0.5));
	}

	@Test
	void sharesTimesAndDurations() {
		assertEquals("34\u00A0%", ENGLISH.share(0.34));
		assertEquals("33,3\u00A0%", GERMAN.share(1 / 3.0));
		assertEquals("12.3\u00A0s", ENGLISH.duration(Duration.ofMillis(12_345)));
		assertEquals("65\u00A0min 5\u00A0s", ENGLISH.duration(Duration.ofSeconds(3905)));
		assertEquals("2026-03-01 14:05", ENGLISH.time(Instant.parse("2026-03-01T14:05:59Z")));
		assertEquals("2026-03-01 15:05", GERMAN.time(Instant.parse("2026-03-01T14:05:59Z")));
	}

	@Test
	void longVectorsAreShownByTheirEnds() {
		assertEquals("[1; 2,5]", GERMAN.value(new Value.Vector(List.of(1.0, 2.5))));
		assertEquals("100 \u00D7 0.02", ENGLISH.value(new Value.Vector(Collections.nCopies(100, 0.02))));
		assertEquals("[1; 2; 3; \u2026; 7; 8; 9]",
				ENGLISH.value(new Value.Vector(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0))));
		assertEquals("`eu`", ENGLISH.value(new Value.Option("eu")));
		assertEquals("`yes`", ENGLISH.value(new Value.Truth(true)));
	}
}
