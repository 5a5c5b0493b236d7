package org.intcrucible.run.command.internal.panel;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;

/**
 * Runs of the project that are not over, as they stood at one moment.
 *
 * @param runs        in the order in which they were made
 * @param secondsLeft of the first of them, where that is known
 * @param pinned      facts of the first of them, name and value
 */
record Pending(List<Run> runs, OptionalDouble secondsLeft, List<Fact> pinned) {

	static final Pending NOTHING = new Pending(List.of(), OptionalDouble.empty(), List.of());

	/** What a run is pinned to. */
	record Fact(String name, String value) {
	}

	Pending {
		runs = List.copyOf(runs);
		pinned = List.copyOf(pinned);
	}

	boolean isEmpty() {
		return runs.isEmpty();
	}

	Run first() {
		return runs.getFirst();
	}

	boolean isRunning() {
		return first().status() == RunStatus.RUNNING;
	}

	Instant since() {
		return first().authorisation().uiTriggeredAt();
	}
}
