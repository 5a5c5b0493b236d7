package org.intcrucible.ui.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of an icon's file, with its size and its colour to be replaced: a file has one size and one colour baked in, and
 * SVG scales without loss.
 *
 * @param svg   the file
 * @param color the one that is replaced, {@code #RRGGBB}
 */
record IconDrawing(String svg, String color) {

	private static final String SIZE = "width=\"16\" height=\"16\" viewBox";

	static IconDrawing read(Icon icon, Theme theme) {
		return read(icon.path(theme), Token.TEXT_2.hex(drawn(theme)));
	}

	/** The product's mark, whose cup is the accent; its drop stays orange. */
	static IconDrawing mark(Theme theme) {
		Theme drawn = drawn(theme);
		return read("/icons/mark-" + drawn.name().toLowerCase(Locale.ROOT) + ".svg", Token.ACCENT.hex(drawn));
	}

	private static Theme drawn(Theme theme) {
		return theme == Theme.DARK ? Theme.DARK : Theme.LIGHT;
	}

	private static IconDrawing read(String path, String color) {
		try (InputStream file = IconDrawing.class.getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalStateException("the bundle has no " + path);
			}
			return new IconDrawing(new String(file.readAllBytes(), StandardCharsets.UTF_8), color);
		} catch (IOException e) {
			throw new UncheckedIOException(path, e);
		}
	}

	/**
	 * The drawing in another size and colour.
	 *
	 * @param pixels height and width
	 * @param rgb    0xRRGGBB
	 */
	String text(int pixels, int rgb) {
		return svg.replace(SIZE, "width=\"" + pixels + "\" height=\"" + pixels + "\" viewBox").replace(color,
				String.format("#%06X", rgb));
	}
}
