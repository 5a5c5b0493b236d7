package org.intcrucible.model;

/**
 * How much of something may be spent.
 *
 * @param amount at least 0; infinite if there is no limit
 */
public record Limit(double amount) {

	public static final Limit NONE = new Limit(Double.POSITIVE_INFINITY);

	public Limit {
		if (!(amount >= 0)) {
			throw new IllegalArgumentException("a limit is at least 0: " + amount);
		}
	}

	public boolean isNone() {
		return amount == Double.POSITIVE_INFINITY;
	}
}
