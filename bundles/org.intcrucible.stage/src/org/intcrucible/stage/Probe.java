package org.intcrucible.stage;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.WorldState;
import org.osgi.annotation.versioning.ProviderType;

/** Tries designs through the run's evaluators. Every try is counted against {@code max_evaluations}. */
@ProviderType
public interface Probe {

	/** How many tries are left, at least 0. */
	long remaining();

	/**
	 * Tries every design in every state.
	 *
	 * @param designs at least one
	 * @param states  at least one
	 * @return one list for each design, in order, with one try for each state, in order. If fewer tries are left than
	 *         are asked for, only as many whole designs come back as could be tried, perhaps none.
	 */
	List<List<Trial>> attempt(List<Design> designs, List<WorldState> states);

	/** The state of the nominal scenario. */
	WorldState nominal();
}
