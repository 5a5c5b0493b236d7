package org.intcrucible.report.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are XML and HTML alike. Whatever comes in as text or attribute is escaped. */
public final class Xml {

	private static final int REPLACEMENT = 0xFFFD;

	private final StringBuilder written = new StringBuilder();
	private final Deque<String> unclosed = new ArrayDeque<>();

	/** @param attributes names and values in turn; one with an empty value is left out */
	public Xml open(String tag, String... attributes) {
		start(tag, attributes);
		written.append('>');
		unclosed.push(tag);
		return this;
	}

	public Xml close() {
		written.append("</").append(unclosed.pop()).append('>');
		return this;
	}

	/** An element that can have no content: shapes, and the few void elements of HTML. */
	public Xml empty(String tag, String... attributes) {
		start(tag, attributes);
		written.append("/>");
		return this;
	}

	public Xml element(String tag, String content, String... attributes) {
		return open(tag, attributes).text(content).close();
	}

	public Xml text(String content) {
		escape(content);
		return this;
	}

	/** Something that somebody named: kept apart from the text around it, in whatever direction it is written. */
	public Xml name(String name) {
		return element("bdi", name);
	}

	/** @param wellFormed markup that this class has written, or a style sheet; it is not escaped */
	public Xml markup(String wellFormed) {
		written.append(wellFormed);
		return this;
	}

	public Xml newLine() {
		written.append('\n');
		return this;
	}

	private void start(String tag, String... attributes) {
		written.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (!attributes[i + 1].isEmpty()) {
				written.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1]);
				written.append('"');
			}
		}
	}

	private void escape(String content) {
		content.codePoints().forEach(point -> {
			switch (point) {
				case '<' -> written.append("&lt;");
				case '>' -> written.append("&gt;");
				case '&' -> written.append("&amp;");
				case '"' -> written.append("&quot;");
				default -> written.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
			}
		});
	}

	/** XML has no place for most control characters and for halves of pairs, however they are escaped. */
	private static boolean isAllowed(int point) {
		return point == '\t' || point == '\n' || point >= 0x20 && point < 0x7F || point >= 0xA0 && point < 0xD800
				|| point >= 0xE000 && point < REPLACEMENT + 1 || point > 0xFFFF;
	}

	/** @throws IllegalStateException if an element is still open */
	@Override
	public String toString() {
		if (!unclosed.isEmpty()) {
			throw new IllegalStateException("still open: " + unclosed);
		}
		return written.toString();
	}
}
