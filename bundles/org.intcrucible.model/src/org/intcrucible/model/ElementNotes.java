package org.intcrucible.model;

import java.util.Objects;

/**
 * What every element of a problem carries beside its content.
 *
 * @param id      unique over the document; the slug of the name unless the author gave one
 * @param ownId   whether the author gave the id, so that a printed document says it again
 * @param because why the element is there, in the author's words; empty if unsaid
 */
public record ElementNotes(String id, boolean ownId, String because) {

	public ElementNotes {
		Objects.requireNonNull(because, "because");
		if (id.isBlank()) {
			throw new IllegalArgumentException("an element needs an id");
		}
	}

	public static ElementNotes of(String id) {
		return new ElementNotes(id, false, "");
	}
}
