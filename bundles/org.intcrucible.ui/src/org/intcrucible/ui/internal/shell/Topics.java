package org.intcrucible.ui.internal.shell;

/** Events of the window about its projects. */
public final class Topics {

	/** Projects were made, changed or deleted; whoever shows them looks again. */
	public static final String PROJECTS = "org/intcrucible/ui/PROJECTS";
	/** A project was deleted and can be brought back; property {@link #PROJECT}, a {@link org.intcrucible.model.Project}. */
	public static final String DELETED = "org/intcrucible/ui/DELETED";
	public static final String PROJECT = "project";

	private Topics() {
	}
}
