package org.intcrucible.architect.internal.change;

import java.util.List;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.ParsedDocument;

/**
 * A document after a change.
 *
 * @param document    its text, and what that means
 * @param differences computed from before and after; empty if nothing differs
 * @param notices     what was decided that the user had left open, and what follows from the change
 */
public record EditedDocument(ParsedDocument document, List<DocumentDifference.Change> differences, List<Notice> notices) {

	public EditedDocument {
		differences = List.copyOf(differences);
		notices = List.copyOf(notices);
	}
}
