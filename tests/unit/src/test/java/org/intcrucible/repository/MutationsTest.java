package org.intcrucible.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Saboteurs fit the code as it is: one that does not apply would be found in the long tier only. */
class MutationsTest {

	private static final Path ROOT = Path.of(System.getProperty("crucible.root", "../.."));

	static List<Path> saboteurs() throws IOException {
		try (Stream<Path> files = Files.list(ROOT.resolve("releng/mutations"))) {
			return files.filter(file -> file.toString().endsWith(".patch")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("saboteurs")
	void everySaboteurFitsTheCodeAndNamesItsTest(Path saboteur) throws IOException {
		List<String> lines = Files.readAllLines(saboteur);
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("# breaks: ")), "it does not say what it breaks");
		String test = lines.stream().filter(line -> line.startsWith("# caught by: ")).findFirst().orElseThrow().substring(13);
		assertTrue(isThere(test), "there is no test " + test);
		List<String> file = List.of();
		List<String> before = new ArrayList<>();
		for (String line : lines) {
			if (line.startsWith("@@") || line.startsWith("---")) {
				assertFits(file, before, saboteur);
				before.clear();
			} else if (line.startsWith("+++ b/")) {
				file = Files.readAllLines(ROOT.resolve(line.substring(6)));
			} else if (!file.isEmpty() && (line.startsWith(" ") || line.startsWith("-") || line.isEmpty())) {
				before.add(line.isEmpty() ? "" : line.substring(1));
			}
		}
		assertFits(file, before, saboteur);
	}

	private static void assertFits(List<String> file, List<String> before, Path saboteur) {
		assertTrue(before.isEmpty() || Collections.indexOfSubList(file, before) >= 0,
				saboteur.getFileName() + " does not fit:\n" + String.join("\n", before));
	}

	private static boolean isThere(String test) throws IOException {
		String[] parts = test.split("#");
		Path file = Path.of(parts[0].replace('.', '/') + ".java");
		try (Stream<Path> files = Files.walk(ROOT.resolve("tests"))) {
			List<Path> found = files.filter(path -> path.endsWith(file) && path.toString().contains("/src/")).toList();
			assertEquals(1, found.size(), file.toString());
			return Files.readString(found.getFirst()).contains("void " + parts[1] + "(");
		}
	}
}
