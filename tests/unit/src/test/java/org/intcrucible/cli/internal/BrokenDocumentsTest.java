package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five hundred broken documents through parser and compiler: each is refused with a place, or compiles after all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenDocumentsTest {

	private static final List<String> EXAMPLES = List.of("web-shop", "shallow-lake", "welded-beam", "sellar");
	private static final List<String> SCRAPS = List.of("(", ")", "`", "^", "[", "..", "1e999", "because", "sum(", "t-1", "##",
			"- ", "\n", "\0", "=", "-", "if(", "\"", "samples", "999999999", "{#", "%", "\u202e", "solve ", "noise ");
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	private Path folder;
	private int refused;

	static LongStream seeds() {
		return LongStream.range(0, 500);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isRefusedWithAPlace(long seed) throws IOException {
		var random = new SplittableRandom(seed);
		var text = new StringBuilder(Files.readString(CommandLines.example(EXAMPLES.get(random.nextInt(EXAMPLES.size())))));
		for (int i = 1 + random.nextInt(6); i > 0; i--) {
			breakOnce(text, random);
		}
		Path file = Files.writeString(folder.resolve("broken-" + seed + ".md"), text);
		var read = assertTimeoutPreemptively(PATIENCE, () -> new CheckedDocumentFiles().read(file));
		if (read instanceof Result.Failure<ParsedDocument, List<Problem>>(List<Problem> problems)) {
			refused++;
			assertFalse(problems.isEmpty());
			problems.forEach(problem -> assertTrue(problem.place().line() > 0, problem::toString));
			problems.forEach(problem -> assertFalse(problem.remedy().isEmpty(), problem::toString));
		}
	}

	private static void breakOnce(StringBuilder text, SplittableRandom random) {
		int formulas = text.indexOf("## ");
		int at = formulas + random.nextInt(text.length() - formulas);
		switch (random.nextInt(4)) {
			case 0 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
			case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
			case 2 -> text.setCharAt(at, SCRAPS.get(random.nextInt(SCRAPS.size())).charAt(0));
			default -> {
				int line = text.lastIndexOf("\n", at) + 1;
				int end = Math.max(line, text.indexOf("\n", at));
				String moved = text.substring(line, end);
				text.delete(line, end).insert(formulas + random.nextInt(text.length() - formulas), moved);
			}
		}
	}

	@AfterAll
	void mostOfThemWereBroken() {
		assertTrue(refused > 400, refused + " of 500 were refused");
	}
}
