package org.intcrucible.cli.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class FactSheetTest {

	@Test
	void namesStandToTheLeft() {
		assertEquals(List.of("id        1", "revision  2", "          3"),
				new FactSheet().add("id", "1").add("revision", "2").addKnown("x", "").add("", "3").lines());
	}

	@Test
	void longTextsAreBrokenAtBlanksAndLongWordsWhereTheLineEnds() {
		List<String> lines = new FactSheet().add("a", "word ".repeat(39) + "word").add("b", "x".repeat(250)).lines();
		assertEquals(List.of("a  " + "word ".repeat(18) + "word", "   " + "word ".repeat(18) + "word", "   word word",
				"b  " + "x".repeat(97), "   " + "x".repeat(97), "   " + "x".repeat(56)), lines);
	}

	@Test
	void oneCharacterIsNotCutInTwo() {
		String faces = "\ud83d\ude00".repeat(120);
		List<String> lines = new FactSheet().add("ab", "x" + faces).lines();
		assertEquals("x" + faces, String.join("", lines).replace("ab", "").replace(" ", ""));
		assertTrue(lines.stream().noneMatch(line -> Character.isHighSurrogate(line.charAt(line.length() - 1))));
	}

	@Test
	void whatATerminalWouldObeyIsBlank() {
		assertEquals(List.of("a  red [31m bell  end", "   next"), new FactSheet().add("a", "red\u001b[31m bell\u0007 end\r\nnext").lines());
	}
}
