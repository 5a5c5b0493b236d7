package org.intcrucible.formula;

/** How many values become one. */
public enum AggregateKind {
	SUM, MEAN, MIN, MAX,
	/** The share of true values. */
	FRACTION,
	/** The smallest value with at least the given share of values at or below it (nearest rank). */
	QUANTILE
}
