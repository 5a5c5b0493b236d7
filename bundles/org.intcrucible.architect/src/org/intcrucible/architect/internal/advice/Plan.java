package org.intcrucible.architect.internal.advice;

import java.util.List;

import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;

/**
 * What would be recommended.
 *
 * @param mode       with its reason
 * @param parameters how much to do
 * @param preflight  what preflight says of exactly this
 * @param blockers   what stands in the way: all that preflight knows, and what no configuration can hold
 * @param reasons    of the numbers
 * @param notes      what else to know
 */
record Plan(ModeChoice mode, RunParameters parameters, RunPreflightResult preflight, List<RunBlocker> blockers, List<Reason> reasons,
		List<Reason> notes) {

	Plan {
		blockers = List.copyOf(blockers);
		reasons = List.copyOf(reasons);
		notes = List.copyOf(notes);
	}

	boolean isReady() {
		return blockers.isEmpty();
	}
}
