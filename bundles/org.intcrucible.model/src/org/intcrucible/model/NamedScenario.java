package org.intcrucible.model;

import java.util.List;

/**
 * A state of the world that the author wants to be looked at.
 *
 * @param notes   id and reason
 * @param label   the name that its author gave it
 * @param type    which share of the weight it belongs to
 * @param weight  its weight within that share, 1..100
 * @param mayFail whether a broken hard constraint there rejects no candidate
 * @param sets    values of assumptions; the others are nominal
 */
public record NamedScenario(ElementNotes notes, String label, ScenarioType type, int weight, boolean mayFail,
		List<Setting> sets) {

	/** The weight of scenarios that say none. */
	public static final int DEFAULT_WEIGHT = 50;

	public NamedScenario {
		Weights.check(weight);
		sets = List.copyOf(sets);
	}
}
