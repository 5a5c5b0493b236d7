package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;

import org.intcrucible.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final int MILLION = 1_000_000;

	private static void assertLimit(String expected, String text) {
		var problems = Documents.problems(text);
		assertEquals(1, problems.size());
		assertEquals(ProblemCode.LIMIT, problems.getFirst().code());
		assertEquals(expected, Documents.complaint(problems.getFirst()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n\t\n", "\r" })
	void emptyDocuments(String text) {
		assertLimit("1:1 The document is empty. | Start it with a title: # Web shop.", text);
	}

	@Test
	void emptyDocumentWithAByteOrderMark() {
		assertEquals("1:1 The document has no title. | Start it with one: # Web shop.",
				Documents.complaint(Documents.problems("\uFEFF").getFirst()));
	}

	@Test
	void binaryContent() {
		assertLimit("2:3 This is no text: it holds a NUL character. | Choose a Markdown file.", "# T\nab\0c");
		assertLimit("1:4 This is no text: it holds half a surrogate pair. | Choose a Markdown file.", "# T\ud83d");
		assertLimit("1:4 This is no text: it holds half a surrogate pair. | Choose a Markdown file.", "\uFEFF# T\ude00");
		assertEquals("T😀", Documents.parsed("# T😀").document().title());
	}

	@Test
	void tooLongTexts() {
		String longest = "# T\n" + "a".repeat(DocumentLimits.MAX_SIZE - 4);
		assertEquals(DocumentLimits.MAX_SIZE - 4, Documents.parsed(longest).document().description().length());
		assertLimit("1:1 The text is longer than 5000000 characters. | Keep data out of the document.", longest + "a");
		assertLimit("1:1 The text is longer than 5000000 characters. | Keep data out of the document.", "(".repeat(50 * MILLION));
	}

	@Test
	void tooManyItems() {
		var text = new StringBuilder("# T\n## Actors\n");
		for (int i = 0; i < DocumentLimits.MAX_ITEMS; i++) {
			text.append("- a").append(i).append('\n');
		}
		assertEquals(DocumentLimits.MAX_ITEMS, Documents.parsed(text.toString()).document().world().actors().size());
		text.append("## Goals\n- minimize g: `1`\n");
		assertLimit("10004:1 The document has more than 10000 items. | Keep data out of it, or use vectors.",
				text.toString());
	}

	static Stream<Arguments> monsters() {
		String items = "# T\n## Mechanisms\n";
		return Stream.of(Arguments.of("brackets", items + "- a = `" + "(".repeat(MILLION) + "`"),
				Arguments.of("signs", items + "- a = `" + "-".repeat(MILLION) + "1`"),
				Arguments.of("calls", items + "- a = `" + "max(".repeat(MILLION) + "`"),
				Arguments.of("no end", items + "- a = `" + "1+".repeat(2 * MILLION)),
				Arguments.of("one word", items + "- " + "a".repeat(4 * MILLION)),
				Arguments.of("one label", "# T\n## Goals\n- minimize " + "a b ".repeat(MILLION)),
				Arguments.of("reasons", items + "- " + " because".repeat(MILLION / 2)),
				Arguments.of("ids", items + "- a " + " {#".repeat(MILLION) + "}"),
				Arguments.of("lines", items + "- a\n" + "  b\n".repeat(MILLION)),
				Arguments.of("stray lines", items + "x\n\n".repeat(MILLION)),
				Arguments.of("headings", "# T\n" + "## Nonsense\n".repeat(400_000)),
				Arguments.of("repeated sections", "# T\n" + "## Goals\n".repeat(500_000)),
				Arguments.of("titles", "# T\n".repeat(MILLION)),
				Arguments.of("fences", "# T\n" + "```\n".repeat(MILLION + 1)),
				Arguments.of("comments", "# T\n" + "<!--\n".repeat(MILLION - 10)),
				Arguments.of("attributes", "# T\n## Goals\n- minimize g: `1` (" + "weight 1, ".repeat(400_000) + ")"),
				Arguments.of("options", "# T\n## Levers\n- l: one of a" + ", a".repeat(MILLION)),
				Arguments.of("numbers", "# T\n## Assumptions\n- a: discrete 1: 0" + ", 1: 0".repeat(MILLION / 2)),
				Arguments.of("digits", "# T\n## Assumptions\n- a: fixed " + "9".repeat(4 * MILLION)),
				Arguments.of("exponents", "# T\n## Constraints\n- a: `1<2` (hard, 1e-99999999999 %)"),
				Arguments.of("unknown names", items + "- a" + " = 1\n- b".repeat(9_000)),
				Arguments.of("far names", candidates(4_500)));
	}

	/** As many misspelt levers as there are levers. */
	private static String candidates(int count) {
		var text = new StringBuilder("# T\n## Candidates\n");
		for (int i = 0; i < count; i++) {
			text.append("- C").append(i).append(": `lever_with_a_long_name_").append(i).append("x = 1`\n");
		}
		text.append("## Levers\n");
		for (int i = 0; i < count; i++) {
			text.append("- lever_with_a_long_name_").append(i).append(": yes or no\n");
		}
		return text.toString();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("monsters")
	void monstersAreRefusedInTime(String name, String text) {
		var problems = assertTimeoutPreemptively(PATIENCE, () -> Documents.problems(text));
		assertFalse(problems.isEmpty(), name);
		assertTrue(problems.size() <= DocumentLimits.MAX_PROBLEMS + 1);
		problems.forEach(problem -> assertTrue(problem.toString().length() < 1000, problem::toString));
	}

	@Test
	void longVectorsAreCheckedInTime() {
		String text = "# T\n## Levers\n- l[0..99999]: real 0..1\n## Candidates\n- C: `l = [\n"
				+ "  2,\n".repeat(99_999) + "  2]`\n";
		var problems = assertTimeoutPreemptively(PATIENCE, () -> Documents.problems(text));
		assertEquals("6:3 `l` is 2, outside 0..1. | Choose a value from the range.",
				Documents.complaint(problems.getFirst()));
		assertEquals("56:3 And 99950 more. | Mend those above first.", Documents.complaint(problems.getLast()));
	}
}
