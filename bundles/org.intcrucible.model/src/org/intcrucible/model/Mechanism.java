package org.intcrucible.model;

import java.util.List;

/** How the world answers. */
public sealed interface Mechanism {

	/** A name that formulas may use. */
	record Definition(ElementNotes notes, String name, Formula formula) implements Mechanism {
	}

	/**
	 * A quantity that is carried from step to step.
	 *
	 * @param start its value at step 0
	 * @param then  its value at every later step
	 */
	record Stock(ElementNotes notes, String name, Formula start, Formula then) implements Mechanism {
	}

	/**
	 * Definitions that depend on each other and are solved together.
	 *
	 * @param notes  id and reason
	 * @param names  the definitions of the cycle, in the order of the rounds
	 * @param starts a first guess for each
	 */
	record Solve(ElementNotes notes, List<String> names, List<Double> starts) implements Mechanism {
		public Solve {
			names = List.copyOf(names);
			starts = List.copyOf(starts);
		}

		/** Equations without a reason. */
		public Solve(List<String> names, List<Double> starts) {
			this(ElementNotes.of(id(names)), names, starts);
		}

		/** The id of equations whose author gave none. */
		public static String id(List<String> names) {
			return "solve-" + String.join("-", names);
		}
	}

	/** A remark on cause and effect without a formula. It is shown and not computed. */
	record Influence(ElementNotes notes, String from, String to, boolean increases, Degree degree) implements Mechanism {
	}

	/** How much an influence matters. */
	enum Degree {
		WEAK, MEDIUM, STRONG, UNSTATED
	}
}
