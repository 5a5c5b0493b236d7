package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * One line without its line end.
 *
 * @param number from 1
 * @param text   may be empty
 */
record Line(int number, String text) {

	private static final int TAB_WIDTH = 4;

	/** Splits at LF, CR LF and CR. */
	static List<Line> of(String text) {
		var lines = new ArrayList<Line>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r') {
				lines.add(new Line(lines.size() + 1, text.substring(start, i)));
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
					i++;
				}
				start = i + 1;
			}
		}
		lines.add(new Line(lines.size() + 1, text.substring(start)));
		return lines;
	}

	boolean isBlank() {
		return text.isBlank();
	}

	/** Index of the first character that is no blank or tab; the length if there is none. */
	int start() {
		int i = 0;
		while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
			i++;
		}
		return i;
	}

	/** Index of the first character from an index on that is no white space; the length if there is none. */
	int skipBlanks(int from) {
		int i = from;
		while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Columns of white space in front, with tabs as in Markdown. */
	int indentation() {
		int width = 0;
		for (int i = 0; i < start(); i++) {
			width += text.charAt(i) == '\t' ? TAB_WIDTH - width % TAB_WIDTH : 1;
		}
		return width;
	}

	/** Whether the line, behind its indentation, is the sign alone or the sign and white space. */
	boolean isMarked(String sign) {
		int after = start() + sign.length();
		return text.startsWith(sign, start()) && (after == text.length() || Character.isWhitespace(text.charAt(after)));
	}

	Position at(int index) {
		return new Position(number, index + 1);
	}

	Position position() {
		return at(start());
	}
}
