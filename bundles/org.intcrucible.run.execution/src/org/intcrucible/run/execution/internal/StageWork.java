package org.intcrucible.run.execution.internal;

import java.util.List;

/**
 * What a run had done when a stage was finished.
 *
 * @param batches begun, of the search and of the evaluation together
 * @param probes  designs x states that were tried
 * @param notes   what stages had told the readers of the run's results by then
 */
record StageWork(long batches, long probes, List<String> notes) {

	/** Checkpoints of older products have no notes. */
	StageWork {
		notes = notes == null ? List.of() : List.copyOf(notes);
	}
}
