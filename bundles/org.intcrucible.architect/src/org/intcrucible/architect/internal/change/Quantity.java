package org.intcrucible.architect.internal.change;

/**
 * A number as a user said it.
 *
 * @param amount finite, or NaN where a number was given that means none, so that whoever uses it refuses it
 * @param unit   {@code ms}, {@code %}, {@code EUR}, or whatever else was written behind the number; empty if nothing was
 */
public record Quantity(double amount, String unit) {

	public static final String PERCENT = "%";

	public static Quantity of(double amount) {
		return new Quantity(amount, "");
	}
}
