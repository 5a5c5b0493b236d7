package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.cli.internal.Snippets.Snippet;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.formula.AggregateKind;
import org.intcrucible.formula.Function;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/problem-format.md means what the page says. */
class ProblemFormatPageTest {

	private static final Path PAGE = CommandLines.repository("docs/problem-format.md");
	private static final Set<String> FOR_READERS = Set.of("ebnf", "text");

	@TempDir
	private Path folder;

	static Stream<Snippet> snippets() throws IOException {
		return Snippets.of(PAGE).stream().filter(snippet -> !FOR_READERS.contains(snippet.kind()));
	}

	@ParameterizedTest
	@MethodSource("snippets")
	void exampleIsSound(Snippet snippet) throws IOException {
		switch (snippet.kind()) {
			case "markdown" -> compiles(snippet.text());
			case "sections", "context" -> compiles("# Example\n" + snippet.text());
			case "formulas" -> formulasCompile(snippet.text());
			case "refused" -> isRefused(snippet);
			default -> parses(snippet);
		}
	}

	/** Items of one section, whose formulas may use names from elsewhere. */
	private static void parses(Snippet snippet) {
		String title = Section.titles().stream().filter(section -> section.toLowerCase(Locale.ROOT).equals(snippet.kind()))
				.findFirst().orElseThrow(() -> new AssertionError("no section is called " + snippet.kind()));
		parsed("# Example\n## " + title + "\n" + snippet.text());
	}

	private static ParsedDocument parsed(String text) {
		return DocumentParser.parse("example", text).fold(parsed -> parsed, problems -> fail(problems + " in\n" + text));
	}

	private static void compiles(String text) {
		ProblemCompiler.compile(parsed(text).document(), Set.of()).fold(compiled -> compiled,
				errors -> fail(errors + " in\n" + text));
	}

	/** One on each line, in the world that the page introduces. */
	private static void formulasCompile(String formulas) throws IOException {
		String world = snippets().filter(snippet -> snippet.kind().equals("context")).findFirst().orElseThrow().text();
		StringBuilder text = new StringBuilder("# Example\n").append(world);
		List<String> lines = formulas.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			text.append("- example_").append(i).append(" = `").append(lines.get(i)).append("`\n");
		}
		compiles(text.toString());
	}

	/** The block behind it shows what is said, for a file of another name. */
	private void isRefused(Snippet snippet) throws IOException {
		Path file = Files.writeString(folder.resolve("shop.md"), snippet.text());
		if (!(new CheckedDocumentFiles().read(file) instanceof Result.Failure<ParsedDocument, List<Problem>>(var problems))) {
			fail("it was not refused");
			return;
		}
		Snippet shown = Snippets.of(PAGE).stream().filter(block -> block.line() > snippet.line()).findFirst().orElseThrow();
		assertEquals(shown.text().strip(), String.join("\n", problems.stream()
				.map(problem -> problem.toString().replace(file.toString(), "shop.md")).toList()));
	}

	@Test
	void everyFunctionAndEverySectionIsThere() throws IOException {
		String page = Files.readString(PAGE);
		Stream<String> calls = Stream.concat(Arrays.stream(Function.values()).map(Function::symbol),
				Arrays.stream(AggregateKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)));
		calls.forEach(name -> assertTrue(page.contains("`" + name + "("), name));
		Section.titles().forEach(title -> assertTrue(page.contains("*" + title + "*"), title));
	}
}
