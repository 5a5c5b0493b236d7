package org.intcrucible.ui.internal.shell;

/** Events of the window about its projects. */
public final class Topics {

	/** Projects were made, changed or deleted; whoever shows them looks again. */
	public static final String PROJECTS = "org/intcrucible/ui/PROJECTS";
	/** A project was deleted and can be brought back; property {@link #PROJECT}, a {@link org.intcrucible.model.Project}. */
	public static final String DELETED = "org/intcrucible/ui/DELETED";
	public static final String PROJECT = "project";
	/**
	 * A document has edits that are not saved, or has none any more; properties {@link #PROJECT}, a
	 * {@link org.intcrucible.model.ProjectId}, and {@link #UNSAVED}, a Boolean. Told again while there are some.
	 */
	public static final String DIRTY = "org/intcrucible/ui/DIRTY";
	public static final String UNSAVED = "dirty";

	private Topics() {
	}
}
