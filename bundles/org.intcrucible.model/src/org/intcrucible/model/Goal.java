package org.intcrucible.model;

/**
 * Something to have more or less of.
 *
 * @param notes    id and reason
 * @param label    the name that its author gave it
 * @param maximize whether more is better
 * @param formula  the value
 * @param scale    which values are worst and best
 * @param weight   0..100; 0 is shown and not scored
 */
public record Goal(ElementNotes notes, String label, boolean maximize, Formula formula, GoalScale scale, int weight) {

	/** The weight of goals and constraints that say none. */
	public static final int DEFAULT_WEIGHT = 50;

	public Goal {
		Weights.check(weight);
	}

	public String id() {
		return notes.id();
	}
}
