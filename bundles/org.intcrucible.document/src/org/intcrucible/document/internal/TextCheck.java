package org.intcrucible.document.internal;

import org.intcrucible.document.DocumentLimits;

/** Keeps out what is no text, before anything looks at its structure. */
public final class TextCheck {

	private TextCheck() {
	}

	public static void check(String text, Findings findings) {
		if (text.length() > DocumentLimits.MAX_SIZE) {
			String limit = Decimal.format(DocumentLimits.MAX_SIZE);
			findings.add(Complaint.limit("The text is longer than " + limit + " characters.",
					"Keep data out of the document."), new Position(1, 1));
			return;
		}
		if (text.isBlank()) {
			findings.add(Complaint.limit("The document is empty.", "Start it with a title: # Web shop."),
					new Position(1, 1));
			return;
		}
		int binary = firstBinary(text);
		if (binary >= 0) {
			findings.add(Complaint.limit("This is no text: it holds %s.".formatted(describe(text.charAt(binary))),
					"Choose a Markdown file."), position(text, binary));
		}
	}

	/** The index of a NUL or of half a surrogate pair, which has no UTF-8 form; -1 if there is none. */
	private static int firstBinary(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			if (pair) {
				i++;
			} else if (c == 0 || Character.isSurrogate(c)) {
				return i;
			}
		}
		return -1;
	}

	private static String describe(char c) {
		return c == 0 ? "a NUL character" : "half a surrogate pair";
	}

	/** The position of an index; one behind the last character is allowed. */
	static Position position(String text, int index) {
		var lines = Line.of(text.substring(0, index));
		var last = lines.getLast();
		boolean afterMark = lines.size() == 1 && BlockReader.hasByteOrderMark(text);
		return last.at(afterMark ? last.text().length() - 1 : last.text().length());
	}
}
