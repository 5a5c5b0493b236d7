package org.intcrucible.ui.history.internal;

import java.util.List;
import java.util.Set;

import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.ui.history.internal.data.RunPart;

/** Where the runs of a project are seen, and searched. */
interface HistoryScreen {

	/** What the user does there, beside what is done in the table. */
	interface Actions extends RunTable.Gestures {

		void search(String words);

		/** @param only of these alone; empty for all */
		void statuses(Set<RunStatus> only);
	}

	/** Shows rows. */
	void show(RunPart part);

	/** Shows that there is nothing, and why. */
	void empty(String why, Runnable remedy);

	/** Shows nothing until something is read. */
	void blank();

	/** Looks for everything again, without telling anybody. */
	void clear();

	/** Marks a run; none if it is null. */
	void choose(RunId run);

	/** Ticks the runs that are compared. */
	void tick(List<RunId> runs);
}
