package org.intcrucible.engine.internal.bytecode;

import java.util.Arrays;

/** Values of which one is wanted by its rank. Keeps its memory from one use to the next. */
final class Ranked {

	private double[] numbers = new double[128];
	private int count;

	void clear() {
		count = 0;
	}

	void add(double value) {
		if (count == numbers.length) {
			numbers = Arrays.copyOf(numbers, 2 * count);
		}
		numbers[count++] = value;
	}

	/** Nearest rank. NaN without values, and for a share outside [0, 1]. */
	double quantile(double share) {
		if (count == 0 || !(share >= 0 && share <= 1)) {
			return Double.NaN;
		}
		Arrays.sort(numbers, 0, count);
		int rank = (int) Math.ceil(share * count - 1e-9);
		return numbers[Math.clamp(rank - 1L, 0, count - 1)];
	}
}
