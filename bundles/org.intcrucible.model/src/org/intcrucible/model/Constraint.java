package org.intcrucible.model;

/**
 * Something that has to hold.
 *
 * @param notes     id and reason
 * @param label     the name that its author gave it
 * @param formula   a comparison, or several joined by and, or, not
 * @param strength  hard or soft
 * @param tolerance how much of a violation uses satisfaction up
 */
public record Constraint(ElementNotes notes, String label, Formula formula, Strength strength, Tolerance tolerance) {

	public String id() {
		return notes.id();
	}

	/** The weight in scores, 0..100; hard constraints have 100. */
	public int weight() {
		return strength.weight();
	}

	/** How much a constraint insists. */
	public sealed interface Strength {

		int weight();

		default boolean isHard() {
			return this instanceof Hard;
		}
	}

	/** @param weight 0..99; 0 is shown and not scored */
	public record Soft(int weight) implements Strength {
		public Soft {
			Weights.check(weight);
			if (weight == 100) {
				throw new IllegalArgumentException("a constraint of weight 100 is hard");
			}
		}
	}

	/** @param reliability share of the sampled normal scenarios' weight in which it must hold, in (0, 1] */
	public record Hard(double reliability) implements Strength {

		public static final double DEFAULT_RELIABILITY = 0.95;

		public Hard {
			if (!(reliability > 0 && reliability <= 1)) {
				throw new IllegalArgumentException("a reliability lies in (0, 1]: " + reliability);
			}
		}

		@Override
		public int weight() {
			return 100;
		}
	}

	/** Must hold in every weighted scenario. */
	public record HardInAll() implements Strength {
		@Override
		public int weight() {
			return 100;
		}

		@Override
		public boolean isHard() {
			return true;
		}
	}

	/** The residual at which satisfaction reaches 0. */
	public sealed interface Tolerance {
	}

	/** @param residual in the unit of the constraint's sides, above 0 */
	public record DeclaredTolerance(double residual) implements Tolerance {
		public DeclaredTolerance {
			if (!(residual > 0)) {
				throw new IllegalArgumentException("a tolerance is above 0: " + residual);
			}
		}
	}

	/** Taken from the spread of the pilot sample. */
	public record PilotTolerance() implements Tolerance {
	}
}
