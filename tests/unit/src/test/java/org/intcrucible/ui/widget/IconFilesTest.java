package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconFilesTest {

	private static final Path FOLDER = Path.of(System.getProperty("crucible.root", "../.."), "bundles/org.intcrucible.ui/icons");
	private static final Set<Icon> FILLED = EnumSet.of(Icon.PLAY, Icon.STOP, Icon.MORE);
	private static final Set<Icon> SHAPES = EnumSet.of(Icon.NEW, Icon.UNDER_TEST, Icon.PROMISING, Icon.WEAK, Icon.REJECTED);
	private static final Pattern COLOR = Pattern.compile("#[0-9A-F]{6}");

	private static Set<String> files(String theme) throws IOException {
		try (Stream<Path> files = Files.list(FOLDER.resolve(theme))) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@Test
	void everyIconHasAFileInEachThemeAndNoFileIsLeftOver() throws IOException {
		Set<String> icons = Arrays.stream(Icon.values()).map(Icon::file).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(icons, files("light"));
		assertEquals(icons, files("dark"));
	}

	/** The light ones are drawn by hand; {@code sed} makes the dark ones, with these two colours. */
	@ParameterizedTest
	@EnumSource(Icon.class)
	void theThemesDifferInTheirOneColour(Icon icon) {
		String light = IconDrawing.read(icon, Theme.LIGHT).svg();
		assertEquals(light.replace(Token.TEXT_2.hex(Theme.LIGHT), Token.TEXT_2.hex(Theme.DARK)),
				IconDrawing.read(icon, Theme.DARK).svg());
		assertEquals(Set.of(Token.TEXT_2.hex(Theme.LIGHT)),
				COLOR.matcher(light).results().map(result -> result.group()).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@EnumSource(Icon.class)
	void iconsAreOneFamily(Icon icon) {
		String svg = IconDrawing.read(icon, Theme.LIGHT).svg();
		assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\""), svg);
		if (!SHAPES.contains(icon)) {
			assertEquals(FILLED.contains(icon), !svg.contains("fill=\"none\""), "filled");
			assertEquals(FILLED.contains(icon), !svg.contains("stroke-width=\"1.3\" stroke-linecap=\"round\""), "drawn by its outline");
		}
	}

	@Test
	void aDrawingTakesAnySizeAndColour() {
		String svg = IconDrawing.read(Icon.CHAT, Theme.DARK).text(28, 0x0A0B0C);
		assertTrue(svg.contains("width=\"28\" height=\"28\" viewBox=\"0 0 16 16\""), svg);
		assertTrue(svg.contains("#0A0B0C"), svg);
		assertFalse(svg.contains(Token.TEXT_2.hex(Theme.DARK)), svg);
	}

	@Test
	void theMarkIsACupInTheAccentWithADropInOrange() {
		for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
			Set<String> colors = COLOR.matcher(IconDrawing.mark(theme).svg()).results().map(result -> result.group())
					.collect(Collectors.toSet());
			assertEquals(Set.of(Token.ACCENT.hex(theme), Token.DROP.hex(theme)), colors);
		}
		assertEquals(IconDrawing.mark(Theme.LIGHT), IconDrawing.mark(Theme.SYSTEM));
	}

	@Test
	void whereTheSystemAsksForHighContrastTheLightFilesAreColoured() {
		assertEquals(IconDrawing.read(Icon.CHAT, Theme.LIGHT), IconDrawing.read(Icon.CHAT, Theme.SYSTEM));
	}
}
