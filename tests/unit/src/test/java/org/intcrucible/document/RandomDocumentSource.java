package org.intcrucible.document;

import java.util.random.RandomGenerator;

import org.intcrucible.model.ProblemDocument;

/** {@link RandomDocuments} for the tests of other packages. */
public final class RandomDocumentSource {

	private RandomDocumentSource() {
	}

	/** A document that uses every alternative of the domain, valid but senseless. */
	public static ProblemDocument document(RandomGenerator random) {
		return RandomDocuments.document(random);
	}
}
