package org.intcrucible.ui.chat.internal;

/** Events of the window that the chat listens to, or sends. */
final class Topics {

	/** The draft of a project was changed; properties {@link #PROJECT} and {@link #BY}. */
	static final String DRAFT_CHANGED = "org/intcrucible/ui/DRAFT_CHANGED";
	/** Something is to be said to the Architect; {@link #PROJECT}, {@link #TEXT}, and what it is about: {@link #RUN}, {@link #CANDIDATE}. */
	static final String ASK = "org/intcrucible/ui/ASK";
	/** A place of the document is to be shown; properties {@link #PROJECT}, {@link #LINE}, {@link #COLUMN}. */
	static final String REVEAL = "org/intcrucible/ui/REVEAL";

	static final String PROJECT = "project";
	static final String BY = "by";
	static final String TEXT = "text";
	static final String LINE = "line";
	static final String COLUMN = "column";
	/** A {@link org.intcrucible.model.RunId}. */
	static final String RUN = "run";
	/** A String such as {@code c12}, of that run. */
	static final String CANDIDATE = "candidate";

	/** {@link #BY} of what the chat has changed. */
	static final String CHAT = "chat";

	private Topics() {
	}
}
