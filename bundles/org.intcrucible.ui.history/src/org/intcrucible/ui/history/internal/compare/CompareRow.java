package org.intcrucible.ui.history.internal.compare;

/**
 * One thing of two runs.
 *
 * @param group      what it belongs to
 * @param name       of the thing
 * @param before     of the first run
 * @param after      of the second one
 * @param difference between the two, in words; empty if they are equal, or nothing is to be said of it
 */
public record CompareRow(Group group, String name, String before, String after, String difference) {

	/** What rows stand below. */
	public enum Group {
		CONFIGURATION, DOCUMENT, RESULT
	}

	public boolean isEqual() {
		return before.equals(after);
	}
}
