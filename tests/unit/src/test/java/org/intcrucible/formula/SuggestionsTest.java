package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

	private static final List<String> NAMES = List.of("reliability", "utility", "Pcrit", "tau", "x1", "b");

	@ParameterizedTest
	@CsvSource({ "relaibility, reliability", "reliabilty, reliability", "utiliti, utility", "pcrit, Pcrit", "Pcirt, Pcrit",
			"tua, tau", "TAU, tau", "B, b", "X1, x1" })
	void findsTheNearestName(String written, String expected) {
		assertEquals(Optional.of(expected), Suggestions.nearest(written, NAMES));
	}

	@ParameterizedTest
	@CsvSource({ "relbility_x", "q", "xyz", "t", "''", "inertia" })
	void findsNothingWhereNothingIsNear(String written) {
		assertEquals(Optional.empty(), Suggestions.nearest(written, NAMES));
	}

	@Test
	void prefersTheNearerAndThenTheFirstInTheAlphabet() {
		assertEquals(Optional.of("cost"), Suggestions.nearest("coat", List.of("boats", "cost")));
		assertEquals(Optional.of("cast"), Suggestions.nearest("cist", List.of("cost", "cast")));
	}

	@Test
	void suggestsNothingForANameThatExists() {
		assertEquals(Optional.empty(), Suggestions.nearest("x1", List.of("x1", "x2")));
	}

	@Test
	void takesNoTimeForVeryLongNames() {
		assertEquals(Optional.empty(), Suggestions.nearest("x".repeat(1_000_000), List.of("y".repeat(1_000_000))));
	}
}
