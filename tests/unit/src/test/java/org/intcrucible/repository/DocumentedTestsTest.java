package org.intcrucible.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that say which test shows what name tests that are there, and saboteurs that are there. */
class DocumentedTestsTest {

	private static final Path ROOT = Path.of(System.getProperty("crucible.root", "../.."));
	private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
	private static final Pattern NAMED = Pattern.compile("([A-Z]\\w*(?:Test|IT))?(?:\\.([a-z]\\w*))?");

	private static final Map<String, String> SOURCES = new HashMap<>();

	@BeforeAll
	static void readTests() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT.resolve("tests"))) {
			for (Path file : files.filter(path -> path.toString().matches(".*/src/.*(Test|IT)\\.java")).toList()) {
				SOURCES.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
			}
		}
		assertTrue(SOURCES.size() > 100, "tests are elsewhere: " + SOURCES.keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = {"docs/contract.md", "docs/verification.md"})
	void everyTestThatIsNamedIsThere(String page) throws IOException {
		List<String> missing = new ArrayList<>();
		int named = 0;
		for (String line : Files.readAllLines(ROOT.resolve(page))) {
			String type = "";
			Matcher code = CODE.matcher(line);
			while (line.startsWith("|") && code.find()) {
				Matcher test = NAMED.matcher(code.group(1));
				if (!test.matches()) {
					continue;
				}
				type = test.group(1) == null ? type : test.group(1);
				named++;
				if (!isThere(type, test.group(2))) {
					missing.add(type + "." + test.group(2));
				}
			}
		}
		assertTrue(named > 20, "only " + named + " tests are named");
		assertEquals(List.of(), missing);
	}

	private static boolean isThere(String type, String method) {
		String source = SOURCES.get(type);
		return source != null && (method == null || Pattern.compile("\\bvoid " + method + "\\(").matcher(source).find());
	}

	@Test
	void everySaboteurOfAnInvariantIsThere() throws IOException {
		List<String> missing = new ArrayList<>();
		int named = 0;
		for (String line : Files.readAllLines(ROOT.resolve("docs/contract.md"))) {
			String[] cells = line.split("\\|");
			Matcher code = CODE.matcher(cells[cells.length - 1]);
			while (line.startsWith("|") && code.find()) {
				if (code.group(1).matches("[a-z]+(-[a-z]+)+")) {
					named++;
					if (!Files.exists(ROOT.resolve("releng/mutations/" + code.group(1) + ".patch"))) {
						missing.add(code.group(1));
					}
				}
			}
		}
		assertFalse(named < 15, "only " + named + " saboteurs are named");
		assertEquals(List.of(), missing);
	}
}
