package org.intcrucible.run;

import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;

/**
 * How far a run is.
 *
 * @param run    which run
 * @param status where it is in its life
 * @param stage  what it does, one or two words; empty before the first stage and at the end
 * @param done   how much of the stage, at least 0
 * @param total  how much there is, 0 if unknown
 * @param counts how much the run did so far
 * @param best   the greatest I so far, of designs that were tried until candidates have theirs; NaN while there is none
 * @param notice something to know, one sentence; empty if there is nothing
 */
public record RunProgress(RunId run, RunStatus status, String stage, long done, long total, RunCounts counts, double best,
		String notice) {
}
