package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockStructureTest {

	private static final String PLAIN = """
			# Title
			Some text,

			more text.

			## Mechanisms
			- a = `1 +
			  2`
			- b = `a`
			""";

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\r", "   \n", "\t\r\n" })
	void lineEndsAndTrailingBlanksMeanNothing(String lineEnd) {
		String expected = DocumentPrinter.print(Documents.parsed(PLAIN).document());
		String changed = PLAIN.replace("\n", lineEnd).replace("text,   ", "text,").replace("text,\t", "text,");
		String actual = DocumentPrinter.print(Documents.parsed(changed).document());
		assertEquals(expected, actual.replaceAll("[ \t]+\n", "\n"));
	}

	@Test
	void byteOrderMarkIsSkippedAndNotCounted() {
		assertEquals(Documents.parsed(PLAIN).document(), Documents.parsed("\uFEFF" + PLAIN).document());
		assertEquals("1:1 The document has no title. | Start it with one: # Web shop.",
				Documents.complaint(Documents.problems("\uFEFFTitle").getFirst()));
	}

	@Test
	void continuationLinesAreJoinedByOneBlank() {
		var formulas = Documents.document("## Mechanisms", "- a", "    =", "", "\t`1", "", "   - 2`", "  because of",
				"  this {#x}");
		assertEquals("# Title\n\n## Mechanisms\n- a = `1 - 2` because of this {#x}\n", DocumentPrinter.print(formulas));
	}

	@Test
	void sectionsMayStandInAnyOrder() {
		var document = Documents.document("## Simplifications", "- s", "## Goals", "- minimize g: `1`", "## Actors", "- a");
		assertEquals(1, document.spec().goals().size());
		assertEquals("# Title\n\n## Goals\n- minimize g: `1`\n\n## Actors\n- a\n\n## Simplifications\n- s\n",
				DocumentPrinter.print(document));
	}

	@Test
	void hashesInsideCodeAndCommentsOfTheDescriptionAreText() {
		String description = """
				```markdown
				# Other
				## Goals
				- minimize x
				```
				~~~~
				~~~
				## Levers
				~~~~
				<!-- ## Levers
				## Goals
				-->
				### A heading of its own
				    # indented code
				#hashtag""";
		assertEquals(description, Documents.document(description).description());
	}

	@Test
	void blankLinesAroundTheDescriptionAreNoPartOfIt() {
		assertEquals("    code\n\nend", Documents.document("", "  ", "    code", "", "end  ", "", "## Goals").description());
		assertEquals("", Documents.document("", " ", "## Goals").description());
	}

	@Test
	void commentsInSectionsAreSkipped() {
		var document = Documents.document("## Actors", "<!-- one", "- no item", "-->", "- a", "  <!-- two -->", "  b");
		assertEquals("a b", document.world().actors().getFirst().label());
	}

	@Test
	void itemsMayBeIndentedAlike() {
		assertEquals(2, Documents.document("## Actors", "  - a", "  - b").world().actors().size());
	}

	@Test
	void titleOnly() {
		assertEquals("# Shop # 1\n", DocumentPrinter.print(Documents.parsed("<!-- hello -->\n\n#  Shop # 1  ").document()));
	}

	@Test
	void brokenStructure() {
		assertEquals(List.of("2:1 A document has one title. | Write ## for a section, ### inside prose.",
				"3:1 A section starts with two hashes and a blank. | Write ## Goals.",
				"4:1 A section starts with two hashes and a blank. | Write ## Levers.",
				"5:4 Unknown section `Goal`. | Change it to `Goals`.",
				"7:1 This line belongs to no item. | Start items with a dash and a blank.",
				"10:1 This line belongs to no item. | Start it with a dash and a blank, indent it to continue the item "
						+ "above, or move it below the title.",
				"13:4 There are two sections `Actors`. | Move the items to the one in line 6.",
				"15:1 A section holds items, no code block. | Move it up, below the title.",
				"19:1 This line belongs to no item. | Start sections with two hashes and a blank.",
				"20:4 Unknown section `Nonsense`. | Choose one of `Settings`, `Goals`, `Constraints`, `Levers`, "
						+ "`Assumptions`, `Mechanisms`, `Resources`, `Scenarios`, `Candidates`, `Actors`, `Simplifications`.",
				"21:12 Text behind a comment is not read. | Start a new line for it.",
				"22:2 This comment has no end. | Close it with -->."),
				Documents.complaints("# Two", "##Goals", "### Levers", "## Goal", "## Actors", "* a", "", "- b", "-c", "d",
						"- e", "## Actors", "- f", "```", "- g", "```", "", "### h", "## Nonsense", "<!-- i --> j", " <!-- k"));
	}

	@Test
	void missingTitles() {
		assertEquals(List.of("1:1 The document has no title. | Start it with one: # Web shop."),
				Documents.problems("#\n## Goals\n").stream().map(Documents::complaint).toList());
		assertEquals(List.of("2:1 The document has no title. | Start it with one: # Web shop."),
				Documents.problems("\n## Goals\n").stream().map(Documents::complaint).toList());
		assertEquals(List.of("1:1 This code block has no end. | Close it with a line of ```.",
				"2:1 The document has no title. | Start it with one: # Web shop."),
				Documents.problems("```\n# Title").stream().map(Documents::complaint).toList());
	}
}
