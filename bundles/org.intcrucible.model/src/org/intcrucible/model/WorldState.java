package org.intcrucible.model;

import java.util.Arrays;

/** One value for each assumption that is no noise, in the document's order. */
public final class WorldState {

	private final double[] values;

	/** @param values one for each assumption; copied */
	public WorldState(double... values) {
		this.values = values.clone();
	}

	public int size() {
		return values.length;
	}

	public double value(int assumption) {
		return values[assumption];
	}

	/** Copies all values to the beginning of an array, for who asks often. */
	public void copyTo(double[] target) {
		System.arraycopy(values, 0, target, 0, values.length);
	}

	/** A copy of all values. */
	public double[] toArray() {
		return values.clone();
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof WorldState other && Arrays.equals(values, other.values);
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
