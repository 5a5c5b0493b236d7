package org.intcrucible.ui.results.internal;

/** Events that the parts here hear or send. */
final class Topics {

	/** The draft of a project was changed; properties {@link #PROJECT} and {@link #BY}. */
	static final String DRAFT_CHANGED = "org/intcrucible/ui/DRAFT_CHANGED";
	/** Something is to be said to the Architect; {@link #PROJECT}, {@link #TEXT}, and what it is about: {@link #RUN}, {@link #CANDIDATE}. */
	static final String ASK = "org/intcrucible/ui/ASK";

	static final String PROJECT = "project";
	static final String BY = "by";
	static final String TEXT = "text";
	/** A {@link org.intcrucible.model.RunId}. */
	static final String RUN = "run";
	/** A String such as {@code c12}, of that run. */
	static final String CANDIDATE = "candidate";

	/** {@link #BY} of what the results have changed. */
	static final String RESULTS = "results";

	private Topics() {
	}
}
