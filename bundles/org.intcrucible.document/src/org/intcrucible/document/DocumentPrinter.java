package org.intcrucible.document;

import org.intcrucible.document.internal.DomainPrinter;
import org.intcrucible.document.internal.TextWriter;
import org.intcrucible.model.ProblemDocument;

/** Domain to text, in the one canonical form. */
public final class DocumentPrinter {

	private DocumentPrinter() {
	}

	/**
	 * Prints a document so that parsing gives it back: sections and items in a fixed order, numbers with the fewest digits
	 * that read back as the same, ids only where the author gave them, what has its default left out.
	 *
	 * @param document one that {@link DocumentParser} could have given: labels without colons, formulas on one line
	 * @return text with LF line ends, the last line ended
	 */
	public static String print(ProblemDocument document) {
		var writer = new TextWriter();
		writer.start(document.title(), document.description());
		DomainPrinter.items(document).forEach(writer::item);
		return writer.text();
	}
}
