package org.intcrucible.run.command.internal.progress;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Run;

/**
 * How the runs stand, read at one moment.
 *
 * @param current  the run of the open project that runs, or that comes next
 * @param revision of the document that it, or the run before, works on; 0 if there is none
 * @param expected seconds that it was expected to take, NaN if nobody knew
 * @param last     the project's newest run that is over
 * @param others   further runs that wait or run, also of other projects, with the titles of those
 */
record ProgressState(Optional<Run> current, int revision, double expected, Optional<Run> last, List<Other> others) {

	static final ProgressState NOTHING = new ProgressState(Optional.empty(), 0, Double.NaN, Optional.empty(), List.of());

	/** @param title of its project; empty if that is the open one */
	record Other(Run run, String title) {
	}

	ProgressState {
		others = List.copyOf(others);
	}

	/** What is shown: what runs, or what ran before. */
	Optional<Run> shown() {
		return current.or(() -> last);
	}
}
