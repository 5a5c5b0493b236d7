package org.intcrucible.run.execution.internal;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.Origin;

/**
 * A design that is kept: it will be evaluated on the whole suite and ranked.
 *
 * @param label   a short name
 * @param parents ordinals of the entrants that it was derived from
 */
record Entrant(String label, Origin origin, Design design, List<Integer> parents) {

	Entrant {
		parents = List.copyOf(parents);
	}
}
