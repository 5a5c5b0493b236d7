package org.intcrucible.ui.spec.internal;

/** Events that the parts here hear or send. */
final class Topics {

	/** A place of the document is to be shown; properties {@link #PROJECT}, {@link #LINE}, {@link #COLUMN}. */
	static final String REVEAL = "org/intcrucible/ui/REVEAL";
	/** The document has edits that are not saved, or has none any more; properties {@link #PROJECT} and {@link #UNSAVED}. */
	static final String DIRTY = "org/intcrucible/ui/DIRTY";
	/** Something is to be said to the Architect; properties {@link #PROJECT} and {@link #TEXT}. */
	static final String ASK = "org/intcrucible/ui/ASK";
	/** Projects were made, changed or deleted. */
	static final String PROJECTS = "org/intcrucible/ui/PROJECTS";

	static final String PROJECT = "project";
	static final String LINE = "line";
	static final String COLUMN = "column";
	static final String UNSAVED = "dirty";
	static final String TEXT = "text";

	private Topics() {
	}
}
