package org.intcrucible.report.internal;

import org.intcrucible.report.internal.text.Xml;

/** Free text: paragraphs between blank lines. What looks like a list, a table or code keeps its lines. */
final class Prose {

	private static final String KEPT = "(?s)(?:.*\\n)?(?:[-*+>|]|\\d+[.)]|#|```|\\t| {2,}).*";

	private static final String BETWEEN = "\\R[ \\t]*\\R";

	private Prose() {
	}

	static String firstParagraph(String text) {
		return text.strip().split(BETWEEN, 2)[0];
	}

	static void write(Xml xml, String text) {
		for (String paragraph : text.split(BETWEEN)) {
			if (!paragraph.isBlank()) {
				String style = paragraph.matches(KEPT) ? "prose kept" : "prose";
				xml.element("p", paragraph.strip(), "class", style, "dir", "auto").newLine();
			}
		}
	}
}
