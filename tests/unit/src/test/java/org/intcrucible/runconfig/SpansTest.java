package org.intcrucible.runconfig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

	@ParameterizedTest
	@CsvSource({"0,less than a second", "0.99,less than a second", "1,about 1 second", "42.4,about 42 seconds", "119,about 119 seconds",
			"120,about 2 minutes", "3600,about 60 minutes", "7200,about 2 hours", "100000,about 28 hours", "172800,about 2 days",
			"864000000,'about 10,000 days'"})
	void aTimeIsSaidInTheUnitThatOneImagines(double seconds, String words) {
		assertEquals(words, Spans.about(seconds));
	}
}
