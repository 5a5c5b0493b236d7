package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class StyledDocumentTest {

	private static StyledDocument document(String markdown) {
		return StyledDocument.of(Markdown.read(markdown));
	}

	private static String text(StyledDocument document, StyledDocument.Range range) {
		return document.text().substring(range.start(), range.end());
	}

	@Test
	void rangesCoverExactlyWhatLooksOtherwise() {
		StyledDocument document = document("You press **Run** for `load`.\n\n### Then **`x`**");
		assertEquals("You press Run for load.\nThen x", document.text());
		assertEquals(List.of("Run", "load", "Then ", "x"), document.ranges().stream().map(range -> text(document, range)).toList());
		assertEquals(List.of(FontStyle.STRONG, FontStyle.CODE, FontStyle.STRONG, FontStyle.CODE_STRONG),
				document.ranges().stream().map(StyledDocument.Range::font).toList());
	}

	@Test
	void everyLineOfTheTextHasItsPlace() {
		StyledDocument document = document("one\n\n- a\n  - b\n\n```\nx\ny\n```");
		assertEquals(document.text().split("\n", -1).length, document.lines().size());
		assertEquals(List.of(0, 1, 2, 0, 0), document.lines().stream().map(StyledDocument.Line::depth).toList());
		assertEquals(List.of(false, true, true, false, false), document.lines().stream().map(StyledDocument.Line::bullet).toList());
	}

	@Test
	void theLinesOfOneBlockStandTogether() {
		List<StyledDocument.Line> lines = document("one\n\n```\nx\ny\n```").lines();
		assertEquals(0, lines.get(2).space());
		assertEquals(true, lines.get(1).space() > 0);
	}

	@Test
	void linksAreFoundByTheCaret() {
		StyledDocument document = document("[a](first) and [b](second)");
		assertEquals("first", document.targetAt(0));
		assertEquals("", document.targetAt(1));
		assertEquals("second", document.targetAt(6));
		assertEquals(0, document.linkAfter(0));
		assertEquals(6, document.linkAfter(1));
		assertEquals(-1, document.linkAfter(7));
		assertEquals(6, document.linkBefore(7));
		assertEquals(0, document.linkBefore(6));
		assertEquals(-1, document.linkBefore(0));
		assertEquals(7, document.linkEnd(6));
	}
}
