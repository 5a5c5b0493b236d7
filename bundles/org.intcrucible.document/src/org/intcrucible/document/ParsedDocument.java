package org.intcrucible.document;

import java.util.Objects;

import org.intcrucible.model.ProblemDocument;

/**
 * What a text says, and where it says it.
 *
 * @param text     as its author wrote it
 * @param document the problem; equal for texts that mean the same
 * @param places   the place of every element in the text
 */
public record ParsedDocument(String text, ProblemDocument document, SourceMap places) {

	public ParsedDocument {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(document, "document");
		Objects.requireNonNull(places, "places");
	}
}
