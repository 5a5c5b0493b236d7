package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkdownTest {

	@Test
	void whatOthersWroteIsShownAsItIs() {
		assertEquals("\\*not strong\\* \\<b\\>", Markdown.text("*not strong* <b>"));
		assertEquals("\\[a link\\](x)", Markdown.text("[a link](x)"));
		assertEquals("one line", Markdown.text("one\n\r line "));
		assertEquals("failure_rate", Markdown.text("failure_rate"));
		assertEquals("\\_so\\_", Markdown.text("_so_"));
		assertEquals("\\# no heading", Markdown.text("# no heading"));
		assertEquals("1\\. no list", Markdown.text("1. no list"));
		assertEquals("\\- no list", Markdown.text("- no list"));
		assertEquals("3.5 and 2 - 1", Markdown.text("3.5 and 2 - 1"));
	}

	@Test
	void codeMayHaveBackQuotes() {
		assertEquals("`a * b`", Markdown.code("a * b"));
		assertEquals("`` a`b ``".replace("`` a", "``a").replace("b ``", "b``"), Markdown.code("a`b"));
		assertEquals("`` `a` ``", Markdown.code("`a`"));
		assertEquals("", Markdown.code(""));
	}

	@Test
	void aStrokeEndsNoCellOfATable() {
		assertEquals("| name | value |\n| --- | ---: |\n| `a\\|b` | 1 |\n| c\\|d | 2 |", Markdown.table(List.of("name", "value"), 1,
				List.of(List.of(Markdown.code("a|b"), "1"), List.of(Markdown.text("c|d"), "2"))));
	}

	@Test
	void longTextsAreCutWithoutPartingACharacter() {
		assertEquals("ab\u2026", Markdown.text("ab\uD83D\uDE00cd", 3));
		assertEquals("abc", Markdown.text("abc", 3));
	}
}
