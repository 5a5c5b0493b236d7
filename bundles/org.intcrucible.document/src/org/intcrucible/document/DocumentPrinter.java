package org.intcrucible.document;

import org.intcrucible.document.internal.SpecPrinter;
import org.intcrucible.document.internal.TextWriter;
import org.intcrucible.document.internal.WorldPrinter;
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
		SpecPrinter.printSettings(document, writer);
		SpecPrinter.printGoals(document.spec(), writer);
		WorldPrinter.print(document.world(), writer);
		SpecPrinter.printCandidates(document.candidates(), writer);
		WorldPrinter.printRemarks(document.world(), writer);
		return writer.text();
	}
}
