package org.intcrucible.stages.quantitative.internal;

import java.util.Comparator;
import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.stage.Trial;

/**
 * A design with what trying it gave.
 *
 * @param design its values
 * @param seed   position of the seed that it descends from; -1 if from none
 * @param merit  over all states that it was tried in
 * @param trials one for each of them, the nominal state first
 */
record Tried(Design design, int seed, Merit merit, List<Trial> trials) {

	/** Best first; equally good designs by their values, so that the order never depends on when they were found. */
	static final Comparator<Tried> BEST_FIRST = Comparator.comparing(Tried::merit).thenComparing(Tried::design);

	/** The try at the nominal state. */
	Trial nominal() {
		return trials.getFirst();
	}

	Proposal again() {
		return new Proposal(design, seed);
	}
}
