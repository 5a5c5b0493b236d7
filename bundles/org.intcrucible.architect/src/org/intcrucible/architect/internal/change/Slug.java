package org.intcrucible.architect.internal.change;

import java.util.Locale;

import org.intcrucible.document.DocumentParser;

/** The id that follows from a label, by the document's own rule. */
final class Slug {

	private Slug() {
	}

	/** @param label without colons and back quotes */
	static String of(String label) {
		return DocumentParser.parse("", "# x\n\n## Actors\n- " + label + "\n").fold(
				parsed -> parsed.document().world().actors().getFirst().notes().id(),
				problems -> label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9_]+", "-"));
	}
}
