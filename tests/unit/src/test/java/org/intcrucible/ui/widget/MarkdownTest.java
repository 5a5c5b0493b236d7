package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

	/** Bold in stars, code in ticks, links with their target behind them; blocks by their kind. */
	private static List<String> shape(String markdown) {
		return Markdown.read(markdown).blocks().stream()
				.map(block -> block.kind() + (block.depth() > 0 ? " " + block.depth() : "") + ": "
						+ (block.bullet().isEmpty() ? "" : block.bullet() + " ")
						+ block.runs().stream().map(MarkdownTest::shape).collect(Collectors.joining("|")))
				.toList();
	}

	private static String shape(RichText.Run run) {
		String text = run.code() ? "`" + run.text() + "`" : run.text();
		return (run.bold() ? "*" + text + "*" : text) + (run.isLink() ? "->" + run.target() : "");
	}

	@Test
	void boldCodeAndLinksHaveALook() {
		assertEquals(List.of("PARAGRAPH: *Latency uses *|*`wait_ms`*|*, which nothing sets.*| |Add a mechanism->add|."),
				shape("**Latency uses `wait_ms`, which nothing sets.** [Add a mechanism](add)."));
	}

	@Test
	void headingsListsAndCodeAreBlocks() {
		assertEquals(List.of("HEADING 2: Why", "PARAGRAPH: Two lines in one.", "ITEM 1: \u2022 one", "ITEM 2: \u2022 within",
				"ITEM 1: \u2022 two", "ITEM 1: 3. third", "ITEM 1: 4. fourth", "CODE: `a = 1\nb = 2`"),
				shape("""
						## Why
						Two lines
						in one.

						- one
						  - within
						- two

						3. third
						4. fourth

						```
						a = 1
						b = 2
						```
						"""));
	}

	@Test
	void theColumnsOfATableStandBelowEachOther() {
		assertEquals(List.of("PARAGRAPH: What matters:", "CODE: `Assumption    Correlation\nfailure_rate        -0.69\na | b                 0.1`",
				"PARAGRAPH: Not | a table."), shape("""
						What matters:

						| Assumption | Correlation |
						| --- | ---: |
						| `failure_rate` | -0.69 |
						| a \\| b | 0.1 |

						Not | a table.
						"""));
	}

	@Test
	void whatOnlyLooksLikeATableStaysAsItIs() {
		assertEquals(List.of("CODE: `| a | b |\n| --- | --- |`"), shape("```\n| a | b |\n| --- | --- |\n```"));
		assertEquals(List.of("PARAGRAPH: a | b | c | --- | --- |"), shape("a | b | c\n| --- | --- |"));
	}

	@Test
	void whatFollowsInAnItemHasNoBullet() {
		assertEquals(List.of("ITEM 1: \u2022 first", "ITEM 1: second"), shape("- first\n\n  second"));
	}

	@Test
	void anEmptyItemIsOneLine() {
		assertEquals(List.of("ITEM 1: \u2022 ", "ITEM 1: \u2022 two"), shape("-\n- two"));
	}

	@Test
	void htmlIsItsLetters() {
		assertEquals("a <b>bold</b> <script>x</script>", Markdown.read("a <b>bold</b> <script>x</script>").plain());
		assertEquals("<div onclick=\"x\">y</div>", Markdown.read("<div onclick=\"x\">y</div>").plain());
	}

	@Test
	void picturesAreTheirWords() {
		assertEquals("see a chart", Markdown.read("see ![a chart](http://example.org/x.png)").plain());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a_b * c", "`tick`", "``two`` and `one`", " spaced ", "[x](y)", "**", "<b>", "# no heading", "1. no item",
			"- no item", "a\\b", "&amp;", "~~~", "|", "+ x"})
	void namesOfUsersStayAsTheyWroteThem(String name) {
		RichText.Block plain = Markdown.read("x " + Markdown.plain(name) + "y").blocks().getFirst();
		assertEquals("x " + name + "y", plain.plain());
		assertFalse(plain.runs().stream().anyMatch(run -> run.code() || run.bold() || run.isLink()));

		List<RichText.Run> code = Markdown.read("x " + Markdown.code(name)).inline();
		assertEquals(name, code.getLast().text());
		assertTrue(code.getLast().code());
	}

	@Test
	void linksTakeTextsAndTargetsOfAnyKind() {
		RichText.Run link = Markdown.read(Markdown.link("use 900 [about] *30 s*", "use candidates:900 (all)")).inline().getFirst();
		assertEquals(new RichText.Run("use 900 [about] ", false, false, "use candidates:900 (all)").target(), link.target());
		assertEquals("use 900 [about] *30 s*", Markdown.read(Markdown.link("use 900 [about] *30 s*", "x")).plain());
	}

	@Test
	void severalBlocksCanBeOneLine() {
		assertEquals("one two", Markdown.read("one\n\ntwo").inline().stream().map(RichText.Run::text).collect(Collectors.joining()));
	}

	@ParameterizedTest
	@ValueSource(strings = {">", "- ", "*a ", "[", "![", "1. "})
	void depthThatNobodyMeansIsRead(String opening) {
		assertTrue(Markdown.read(opening.repeat(5000) + "end").plain().endsWith("end"));
	}

	@Test
	void nothingIsNothing() {
		assertEquals(List.of(), Markdown.read("").blocks());
		assertEquals("", Markdown.read("").plain());
	}
}
