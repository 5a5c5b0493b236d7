package org.intcrucible.formula;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

	@ParameterizedTest
	@ValueSource(strings = { "t", "steps", "samples", "in", "and", "or", "not", "if", "pi", "root", "sum", "mean",
			"min", "max", "fraction", "quantile" })
	void reservesTheWordsOfTheLanguage(String word) {
		assertTrue(ReservedNames.isReserved(word));
	}

	@ParameterizedTest
	@EnumSource(Function.class)
	void reservesEveryFunction(Function function) {
		assertTrue(ReservedNames.isReserved(function.symbol()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "T", "Sum", "x", "e", "step", "yes" })
	void leavesOtherWordsFree(String word) {
		assertFalse(ReservedNames.isReserved(word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "x1", "max_P", "größe", "水", "𝒳_2", "t" })
	void acceptsNames(String text) {
		assertTrue(ReservedNames.isName(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1x", "_x", "x y", "x-y", "x.", "x²", "\ud835", "x\ud835", "٣", "x٣" })
	void refusesWhatIsNoName(String text) {
		assertFalse(ReservedNames.isName(text));
	}
}
