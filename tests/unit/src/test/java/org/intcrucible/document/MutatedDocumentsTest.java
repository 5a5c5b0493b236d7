package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a text, reading it gives a document or problems that lie within it. */
class MutatedDocumentsTest {

	private static final String SIGNS = "`-#:,.()[]{}=<>\"'\\ \t\n\r\u00a0aé日0%*~!\u0000\ud83d\ufeff";

	static LongStream seeds() {
		return LongStream.range(0, 500);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void problemsLieWithinTheText(long seed) throws Exception {
		var random = new SplittableRandom(seed);
		var text = new StringBuilder(Files.readString(Documents.example("web-shop.md")));
		for (int i = 1 + random.nextInt(8); i > 0; i--) {
			mutate(text, random);
		}
		switch (DocumentParser.parse(Documents.SOURCE, text.toString())) {
			case Result.Success<ParsedDocument, List<Problem>>(var parsed) -> {
				String printed = DocumentPrinter.print(parsed.document());
				assertTrue(parsed.document().equals(Documents.parsed(printed).document()), printed);
			}
			case Result.Failure<ParsedDocument, List<Problem>>(var problems) -> {
				assertFalse(problems.isEmpty());
				problems.forEach(problem -> assertWithin(problem, text.toString()));
			}
		}
	}

	private static void mutate(StringBuilder text, RandomGenerator random) {
		int from = random.nextInt(text.length());
		int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 12));
		switch (random.nextInt(4)) {
			case 0 -> text.delete(from, to);
			case 1 -> text.insert(from, SIGNS.charAt(random.nextInt(SIGNS.length())));
			case 2 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
			default -> {
				int line = text.lastIndexOf("\n", from) + 1;
				int end = text.indexOf("\n", from) < 0 ? text.length() : text.indexOf("\n", from) + 1;
				text.insert(line, text.substring(line, end));
			}
		}
	}

	private static void assertWithin(Problem problem, String text) {
		var lines = text.split("\r\n|\r|\n", -1);
		var place = problem.place();
		assertTrue(place.line() >= 1 && place.line() <= lines.length, problem::toString);
		assertTrue(place.column() >= 1 && place.column() <= lines[place.line() - 1].length() + 1, problem::toString);
		assertTrue(problem.sentence().endsWith("."), problem::toString);
	}
}
