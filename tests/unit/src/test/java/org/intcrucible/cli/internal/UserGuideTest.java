package org.intcrucible.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/user-guide.md tells its readers to type works. */
class UserGuideTest {

	private static final Path PAGE = CommandLines.repository("docs/user-guide.md");

	/** All but what runs, and what looks at the machine. */
	static Stream<String> commands() throws IOException {
		return Files.readAllLines(PAGE).stream().map(String::strip).filter(line -> line.startsWith("./crucible evaluate ")
				|| line.startsWith("./crucible spec show ") || line.startsWith("./crucible spec check "));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void commandWorks(String line) {
		String folder = CommandLines.repository("examples") + "/";
		var outcome = CommandLines.crucible(line.replace("'", "").replace("examples/", folder).substring("./crucible ".length())
				.split(" "));
		assertEquals(0, outcome.status(), outcome.errors());
	}

	@Test
	void everyExampleIsListed() throws IOException {
		String page = Files.readString(PAGE);
		try (Stream<Path> examples = Files.list(CommandLines.repository("examples"))) {
			examples.forEach(example -> assertTrue(page.contains("(../examples/" + example.getFileName() + ")"), example::toString));
		}
	}
}
