package org.intcrucible.run.execution.internal;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.StopBorder;

/**
 * A run with the copies that it works on, whatever is edited or installed later.
 *
 * @param view     as it was created
 * @param document what is run
 * @param stages   what runs it
 * @param course   what it makes of an earlier run
 */
record PinnedRun(Run view, PinnedDocument document, StageShelf.Chosen stages, Course course) {

	/** What a run makes of an earlier one. */
	sealed interface Course {
	}

	/** Nothing: it goes from its first stage to its last. */
	record Whole() implements Course {
	}

	/**
	 * It stops where that one was stopped.
	 *
	 * @param limit which limit stopped it
	 */
	record UpTo(StopBorder border, String limit) implements Course {
	}

	/** It takes over what that one has finished. */
	record After(RunId parent) implements Course {
	}
}
