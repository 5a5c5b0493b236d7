package org.intcrucible.store;

/** The end of the log as it stands beside the database, so that a log whose tail was cut is found. */
public sealed interface Anchor {

	/** Written by this product under the key of this user. */
	record Sound(AuditHead head) implements Anchor {
	}

	/** @param reason one sentence: missing, written under another key, not to be read */
	record Unsound(String reason) implements Anchor {
	}
}
