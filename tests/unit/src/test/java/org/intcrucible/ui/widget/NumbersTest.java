package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	private final Locale before = Locale.getDefault();

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	private static void assertReads(String expected, String actual) {
		assertEquals(expected, actual.replace('\u00A0', ' '));
	}

	@Test
	void countsAreGrouped() {
		assertReads("1,200", Numbers.count(1200));
		assertReads("57,600", Numbers.count(57_600));
		assertReads("0", Numbers.count(0));
		assertReads("1 candidate", Numbers.count(1, "candidate", "candidates"));
		assertReads("1,200 candidates", Numbers.count(1200, "candidate", "candidates"));
	}

	@Test
	void numbersAreTheSameInEveryLanguage() {
		Locale.setDefault(Locale.GERMANY);
		assertReads("1,200", Numbers.count(1200));
		assertReads("1.522", Numbers.score(1.5222));
		assertReads("39.5 s", Numbers.took(Duration.ofMillis(39_540)));
		assertReads("6.20 USD", Numbers.dollars(new BigDecimal("6.2")));
	}

	@Test
	void scoresHaveThreeDecimals() {
		assertReads("1.522", Numbers.score(1.52249));
		assertReads("0.000", Numbers.score(-0.0001));
		assertReads("78.700", Numbers.score(78.7));
		assertReads("\u2013", Numbers.score(Double.NaN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			192        | 192
			2534.4     | 2,534
			3500       | 3,500
			1234567    | 1,234,567
			0.6        | 0.6
			0.96249    | 0.9625
			98.14159   | 98.14
			0.00123456 | 0.001235
			0.00001    | 1e-5
			-12.5      | -12.5
			0          | 0
			1.5e15     | 1.5e15
			1e300      | 1e300
			""")
	void valuesHaveFourDigitsBehindAPoint(double number, String text) {
		assertReads(text, Numbers.value(number));
	}

	@Test
	void unitsStandBehindASpaceThatNeverBreaks() {
		assertEquals("3,500\u00A0EUR", Numbers.value(3500, "EUR"));
		assertEquals("40\u00A0s", Numbers.seconds(40));
		assertEquals("12", Numbers.value(12, ""));
	}

	@ParameterizedTest
	@CsvSource({"0.34,34 %", "0,0 %", "1,100 %", "0.9999,99 %", "0.0001,<1 %", "0.005,1 %", "NaN,\u2013"})
	void onlyAllIsAllAndOnlyNothingIsNothing(double share, String text) {
		assertReads(text, Numbers.share(share));
	}

	@ParameterizedTest
	@CsvSource({"12,12 ms", "999,999 ms", "1000,1.0 s", "39540,39.5 s", "59999,59.9 s", "60000,1 min", "125000,2 min 5 s",
			"3600000,1 h", "3900000,1 h 5 min"})
	void lengthsOfTimeAreSaidInTheUnitThatFits(long milliseconds, String text) {
		assertReads(text, Numbers.took(Duration.ofMillis(milliseconds)));
	}

	@ParameterizedTest
	@CsvSource({"40.2,40 s", "0.2,1 s", "300,5 min", "3599,59 min 59 s", "7200,2 h", "NaN,\u2013"})
	void estimatesAreWholeSeconds(double seconds, String text) {
		assertReads(text, Numbers.seconds(seconds));
	}

	@Test
	void estimatesSayThatTheyAre() {
		assertReads("about 40 s", Numbers.about(Numbers.seconds(40)));
	}

	@Test
	void differencesHaveTheirSign() {
		assertReads("+20", Numbers.difference(20));
		assertReads("\u22125", Numbers.difference(-5));
		assertReads("0", Numbers.difference(0));
		assertReads("\u2013", Numbers.difference(Double.NaN));
	}

	@Test
	void whatAPersonNamesHasANumberOfItsKind() {
		assertEquals("R-015", Numbers.run(15));
		assertEquals("C-0367", Numbers.shown("c367"));
		assertEquals("S-01", Numbers.shown("s1"));
		assertEquals("C-12345", Numbers.shown("c12345"));
		assertEquals("speed", Numbers.shown("speed"));
		assertEquals("c99999999999", Numbers.shown("c99999999999"));
	}
}
