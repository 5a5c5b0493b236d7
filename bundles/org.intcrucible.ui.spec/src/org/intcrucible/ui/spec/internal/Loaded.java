package org.intcrucible.ui.spec.internal;

import java.util.List;
import java.util.Optional;

/**
 * A project's document as the store has it.
 *
 * @param revision from 1
 * @param changed  lines of the text that the last turn has changed, from 0
 * @param gone     lines of the text before which it took others out, from 0
 */
record Loaded(int revision, String text, Optional<Turn> turn, List<Integer> changed, List<Integer> gone) {

	Loaded {
		changed = List.copyOf(changed);
		gone = List.copyOf(gone);
	}

	/** Whether its newest revision is what the last turn left. */
	boolean isTurn() {
		return turn.filter(last -> last.revision() == revision).isPresent();
	}
}
