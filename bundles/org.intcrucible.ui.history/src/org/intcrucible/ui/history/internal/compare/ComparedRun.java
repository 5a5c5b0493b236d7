package org.intcrucible.ui.history.internal.compare;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunRequest;

/**
 * One of two runs.
 *
 * @param ran   what was run, with whatever was left out of what was asked
 * @param edits what was run otherwise than advised; empty if nobody advised it
 * @param best  the first candidate by rank, or none
 */
record ComparedRun(Run run, RunRequest ran, List<ConfigDifference> edits, PinnedDocument document, List<Candidate> best) {

	ComparedRun {
		edits = List.copyOf(edits);
		best = List.copyOf(best);
	}
}
