package org.intcrucible.stage;

import java.util.List;

import org.intcrucible.model.Design;

/**
 * A design with where it comes from.
 *
 * @param design  its values
 * @param parents positions in the list of seeds that it descends from; empty if from none
 */
public record ProposedDesign(Design design, List<Integer> parents) {

	public ProposedDesign {
		parents = List.copyOf(parents);
	}
}
