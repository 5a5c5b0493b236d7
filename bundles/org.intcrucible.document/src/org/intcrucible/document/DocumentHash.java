package org.intcrucible.document;

import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Sha256;

/** The identity of a document's content: equal documents have equal hashes, however their texts were laid out. */
public final class DocumentHash {

	private DocumentHash() {
	}

	/** @return the {@link Sha256} of the canonical text */
	public static String sha256(ProblemDocument document) {
		return Sha256.of(DocumentPrinter.print(document));
	}
}
