package org.intcrucible.report.internal;

import java.util.function.Consumer;

import org.intcrucible.report.internal.text.IdText;
import org.intcrucible.report.internal.text.Xml;

/**
 * What stands in a cell of a table.
 *
 * @param style   CSS classes; may be empty
 * @param content writes it
 */
record Cell(String style, Consumer<Xml> content) {

	static Cell text(String text) {
		return new Cell("", xml -> xml.text(text));
	}

	/** Something that an author named or wrote. */
	static Cell name(String name) {
		return new Cell("words", xml -> xml.name(name));
	}

	/** Sentences, which need room. */
	static Cell prose(String text) {
		return new Cell("prose", xml -> {
			xml.open("bdi");
			IdText.write(xml, text);
			xml.close();
		});
	}

	static Cell code(String text) {
		return new Cell("", xml -> xml.element("code", text));
	}

	static Cell figure(String figure) {
		return new Cell("figure", xml -> xml.text(figure));
	}
}
