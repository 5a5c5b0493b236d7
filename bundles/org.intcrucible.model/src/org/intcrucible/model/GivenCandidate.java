package org.intcrucible.model;

import java.util.List;

/**
 * A solution that the author proposes.
 *
 * @param notes id and reason
 * @param label the name that its author gave it
 * @param sets  values of levers; the others stay at their baseline
 */
public record GivenCandidate(ElementNotes notes, String label, List<Setting> sets) {

	public GivenCandidate {
		sets = List.copyOf(sets);
	}
}
