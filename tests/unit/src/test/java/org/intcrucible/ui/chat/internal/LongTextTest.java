package org.intcrucible.ui.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LongTextTest {

	@Test
	void whatIsShortStaysAsItIs() {
		assertEquals(new LongText("a\nb\n", false), LongText.of("a\nb\n"));
		assertEquals(new LongText("", false), LongText.of(""));
	}

	@Test
	void fiveMillionCharactersAreCut() {
		LongText text = LongText.of("x".repeat(5_000_000));
		assertTrue(text.isCut());
		assertEquals(12_000, text.beginning().length());
	}

	@Test
	void manyLinesAreCut() {
		LongText text = LongText.of("a\n".repeat(10_000));
		assertTrue(text.isCut());
		assertEquals(300, text.beginning().lines().count());
		assertFalse(LongText.of("a\n".repeat(300)).isCut());
	}

	@Test
	void noCharacterIsCutInTwo() {
		LongText text = LongText.of("a" + "\uD83D\uDE00".repeat(10_000));
		assertEquals(11_999, text.beginning().length());
		assertTrue(text.beginning().endsWith("\uD83D\uDE00"));
	}
}
