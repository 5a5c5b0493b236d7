package org.intcrucible.model;

/** Which values of a goal count as its worst and best. */
public sealed interface GoalScale {

	/**
	 * Said by the author.
	 *
	 * @param low  the lower end, whatever the direction of the goal
	 * @param high the upper end, above {@code low}
	 */
	record Declared(double low, double high) implements GoalScale {
		public Declared {
			if (!(low < high)) {
				throw new IllegalArgumentException("a goal's range goes from low to high: " + low + " to " + high);
			}
		}
	}

	/** Taken from the pilot sample: strictly monotone, never saturating. */
	record FromPilot() implements GoalScale {
	}
}
