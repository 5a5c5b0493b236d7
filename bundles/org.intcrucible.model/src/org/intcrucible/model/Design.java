package org.intcrucible.model;

import java.util.Arrays;

/**
 * A point of a {@link DesignSpace}: one number for each lever element, in the space's order. Options are their position
 * from 0, yes is 1 and no is 0.
 */
public final class Design implements Comparable<Design> {

	private final double[] values;

	/** @param values one for each element; copied; -0.0 becomes 0.0, so that equal designs have equal bits */
	public Design(double... values) {
		this.values = values.clone();
		for (int i = 0; i < values.length; i++) {
			this.values[i] += 0.0;
		}
	}

	public int size() {
		return values.length;
	}

	public double value(int element) {
		return values[element];
	}

	/** Copies all values to the beginning of an array, for who asks often. */
	public void copyTo(double[] target) {
		System.arraycopy(values, 0, target, 0, values.length);
	}

	/** A copy of all values. */
	public double[] toArray() {
		return values.clone();
	}

	/** Orders by the first value that differs. */
	@Override
	public int compareTo(Design other) {
		return Arrays.compare(values, other.values);
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Design other && Arrays.equals(values, other.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return Arrays.toString(values);
	}
}
