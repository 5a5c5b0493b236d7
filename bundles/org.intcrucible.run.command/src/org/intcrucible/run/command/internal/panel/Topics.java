package org.intcrucible.run.command.internal.panel;

/** Events of the window that the panel listens to, or sends. */
final class Topics {

	/** The draft of a project was changed; properties {@link #PROJECT} and {@link #BY}. */
	static final String DRAFT_CHANGED = "org/intcrucible/ui/DRAFT_CHANGED";
	/** Something is to be said to the Architect; properties {@link #PROJECT} and {@link #TEXT}. */
	static final String ASK = "org/intcrucible/ui/ASK";
	/** A place of the document is to be shown; properties {@link #PROJECT}, {@link #LINE}, {@link #COLUMN}. */
	static final String REVEAL = "org/intcrucible/ui/REVEAL";
	/** The document has edits that are not saved, or has none any more; properties {@link #PROJECT} and {@link #UNSAVED}. */
	static final String DIRTY = "org/intcrucible/ui/DIRTY";

	static final String PROJECT = "project";
	static final String BY = "by";
	static final String TEXT = "text";
	static final String LINE = "line";
	static final String COLUMN = "column";
	static final String UNSAVED = "dirty";

	/** {@link #BY} of what the panel has changed itself. */
	static final String PANEL = "runconfig";

	private Topics() {
	}
}
