package org.intcrucible.model;

/** What a reader of a run's results must know. */
public enum RunMark {
	/** A stage gives other results for the same seed. */
	NON_DETERMINISTIC,
	/** A stage is neither part of the product nor signed. */
	UNSIGNED_PLUGIN,
	/** The document had edits that were not saved. */
	UNSAVED_EDITS,
	/** It did not go to its end: what is there is a part. */
	PARTIAL
}
