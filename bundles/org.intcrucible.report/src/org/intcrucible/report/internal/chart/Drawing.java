package org.intcrucible.report.internal.chart;

import java.util.Arrays;
import java.util.Locale;

import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Xml;

/** One drawing in the making. Lengths are pixels. */
final class Drawing {

	/** The size of captions. */
	static final double CAPTION = 13;

	/** To which side of its place a text stands. */
	enum Anchor {
		START, MIDDLE, END;

		private String css() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Xml xml = new Xml();
	private final Theme theme;

	/**
	 * Opens the drawing.
	 *
	 * @param key         tells it from other drawings of the same page
	 * @param description what there is to see
	 */
	Drawing(String key, double width, double height, Theme theme, String title, String description) {
		this.theme = theme;
		xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart " + key, "viewBox",
				"0 0 " + Figures.place(width) + " " + Figures.place(height), "width", Figures.place(width), "height",
				Figures.place(height), "role", "img", "aria-labelledby", key + "-title " + key + "-description", "font-family",
				"system-ui, sans-serif", "font-size", Figures.place(CAPTION));
		xml.element("title", title, "id", key + "-title").element("desc", description, "id", key + "-description").newLine();
		if (theme != Theme.PAGE) {
			xml.empty("rect", "width", "100%", "height", "100%", "fill", colour(Token.SURFACE));
		}
	}

	String colour(Token token) {
		return token.in(theme);
	}

	Xml xml() {
		return xml;
	}

	/** Opens a group whose parts share what the attributes say. */
	Drawing group(String... attributes) {
		xml.open("g", attributes);
		return this;
	}

	Drawing end() {
		xml.close().newLine();
		return this;
	}

	Drawing line(double x1, double y1, double x2, double y2, String... attributes) {
		xml.open("line", join(attributes, "x1", Figures.place(x1), "y1", Figures.place(y1), "x2", Figures.place(x2), "y2",
				Figures.place(y2))).close();
		return this;
	}

	Drawing text(double x, double y, Anchor anchor, Token token, String content, String... attributes) {
		String[] place = {"x", Figures.place(x), "y", Figures.place(y), "text-anchor", anchor.css(), "fill", colour(token)};
		xml.element("text", content, join(attributes, place));
		return this;
	}

	/** A text that lines may run behind: it has a rim in the colour of the ground. */
	Drawing textOverLines(double x, double y, Anchor anchor, Token token, String content) {
		return text(x, y, anchor, token, content, "paint-order", "stroke", "stroke", colour(Token.SURFACE), "stroke-width",
				"4", "stroke-linejoin", "round");
	}

	String finish() {
		return xml.close().toString();
	}

	private static String[] join(String[] last, String... first) {
		String[] all = Arrays.copyOf(first, first.length + last.length);
		System.arraycopy(last, 0, all, first.length, last.length);
		return all;
	}
}
