package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;

/** Short ways to documents and to what is wrong with them. */
final class Documents {

	static final String SOURCE = "test.md";

	private Documents() {
	}

	/** A document with a title and the given lines below it. */
	static String text(String... lines) {
		return "# Title\n" + String.join("\n", lines) + "\n";
	}

	static ParsedDocument parsed(String text) {
		return DocumentParser.parse(SOURCE, text).fold(parsed -> parsed,
				problems -> fail("unexpected problems: " + problems + " in\n" + text));
	}

	static ProblemDocument document(String... lines) {
		return parsed(text(lines)).document();
	}

	static List<Problem> problems(String text) {
		return DocumentParser.parse(SOURCE, text).fold(parsed -> fail("no problem in\n" + text), problems -> problems);
	}

	/** The problems in the form "line:column sentence | remedy". */
	static List<String> complaints(String... lines) {
		return problems(text(lines)).stream().map(Documents::complaint).toList();
	}

	static String complaint(Problem problem) {
		return problem.place().line() + ":" + problem.place().column() + " " + problem.sentence() + " | "
				+ problem.remedy();
	}

	static boolean isSuccess(Result<?, ?> result) {
		return result instanceof Result.Success<?, ?>;
	}

	/** The text of a document that lies beside the tests. */
	static String resource(String name) {
		try (var stream = Documents.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** An example that is shipped, wherever below the root of the repository the tests run. */
	static Path example(String name) {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			var example = folder.resolve("examples").resolve(name);
			if (Files.exists(example)) {
				return example;
			}
		}
		return fail("there is no example " + name);
	}
}
