package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The themes of the window, and the tokens that parts draw with, are the same colours. */
class ThemeStyleSheetTest {

	private static final Path FOLDER = Path.of(System.getProperty("crucible.root", "../.."), "bundles/org.intcrucible.app/css");
	private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s+[\\w-]+:[^;]*#[0-9A-Fa-f]{6}[^;]*;.*$");
	private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final Pattern NAMES = Pattern.compile("/\\* ([A-Z0-9_, ]+) \\*/$");

	private static String sheet(Theme theme) throws IOException {
		return Files.readString(FOLDER.resolve(theme.name().toLowerCase(Locale.ROOT) + ".css"));
	}

	private static List<String> all(Pattern pattern, String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group());
		}
		return found;
	}

	@ParameterizedTest
	@EnumSource(names = {"LIGHT", "DARK"})
	void everyColourIsTheTokenThatStandsBehindIt(Theme theme) throws IOException {
		List<String> declarations = all(DECLARATION, sheet(theme));
		assertFalse(declarations.isEmpty());
		for (String declaration : declarations) {
			Matcher names = NAMES.matcher(declaration);
			assertEquals(true, names.find(), declaration);
			List<String> tokens = List.of(names.group(1).split(", ")).stream().map(name -> Token.valueOf(name).hex(theme)).toList();
			assertEquals(tokens, all(COLOR, declaration.replace(names.group(), "")), declaration);
		}
	}

	@ParameterizedTest
	@EnumSource(names = {"LIGHT", "DARK"})
	void noColourStandsElsewhere(Theme theme) throws IOException {
		String rest = DECLARATION.matcher(sheet(theme)).replaceAll("");
		assertEquals(List.of(), all(COLOR, rest));
	}

	@Test
	void theThemesDifferInColoursAlone() throws IOException {
		String light = sheet(Theme.LIGHT);
		String dark = sheet(Theme.DARK);
		assertNotEquals(light, dark);
		assertEquals(COLOR.matcher(light).replaceAll("#"), COLOR.matcher(dark).replaceAll("#"));
	}
}
