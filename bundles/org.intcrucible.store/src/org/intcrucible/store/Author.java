package org.intcrucible.store;

import java.util.Objects;

import org.intcrucible.model.Actor;
import org.intcrucible.model.ProvenanceEntry;

/**
 * Who writes, and what it comes from.
 *
 * @param actor  who
 * @param source as in {@link ProvenanceEntry#source()}
 */
public record Author(Actor actor, String source) {

	/** A user who writes or types it. */
	public static final Author USER = new Author(Actor.USER, ProvenanceEntry.MANUAL_EDIT);

	public Author {
		Objects.requireNonNull(actor, "actor");
		Objects.requireNonNull(source, "source");
	}
}
