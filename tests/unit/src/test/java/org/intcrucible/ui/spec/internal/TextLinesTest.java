package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextLinesTest {

	@Test
	void linesEndInAnyOfThreeWays() {
		assertEquals(List.of("a", "b", "c", ""), new TextLines("a\nb\r\nc\r").all());
	}

	@Test
	void placesBeyondTheTextAreItsEnd() {
		TextLines lines = new TextLines("ab\r\ncd");
		assertEquals(List.of(0, 1, 2, 4, 6, 6), List.of(lines.offset(0, 0), lines.offset(1, 2), lines.offset(1, 9), lines.offset(2, 0),
				lines.offset(2, 9), lines.offset(7, 3)));
	}
}
