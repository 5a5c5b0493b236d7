package org.intcrucible.formula;

/** Which value of a name a formula needs to give its own value at step {@code t}. */
public sealed interface Lag {

	/** The value at the same step, or the only value: {@code x}, {@code x[t]}. */
	record SameStep() implements Lag {
	}

	/**
	 * A value so many steps before: {@code x[t-1]}.
	 *
	 * @param steps at least 1
	 */
	record EarlierStep(int steps) implements Lag {
	}

	/** Any of its values: a fixed or computed index, or all steps in an aggregation. */
	record AnyValue() implements Lag {
	}
}
