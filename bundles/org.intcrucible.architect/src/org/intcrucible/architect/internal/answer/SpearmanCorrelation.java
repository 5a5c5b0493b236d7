package org.intcrucible.architect.internal.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How far two quantities rise together, by their ranks (C. Spearman, 1904). Equal values share the mean of their ranks. */
final class SpearmanCorrelation {

	private SpearmanCorrelation() {
	}

	/**
	 * The correlation of the ranks.
	 *
	 * @param one   finite numbers
	 * @param other as many
	 * @return in [-1, 1]; NaN where one of the quantities does not vary
	 */
	static double of(double[] one, double[] other) {
		if (one.length != other.length) {
			throw new IllegalArgumentException("as many numbers here as there: " + one.length + ", " + other.length);
		}
		double[] x = ranks(one);
		double[] y = ranks(other);
		double mean = (one.length - 1) / 2.0;
		double product = 0;
		double squaresX = 0;
		double squaresY = 0;
		for (int i = 0; i < x.length; i++) {
			product += (x[i] - mean) * (y[i] - mean);
			squaresX += (x[i] - mean) * (x[i] - mean);
			squaresY += (y[i] - mean) * (y[i] - mean);
		}
		return squaresX == 0 || squaresY == 0 ? Double.NaN : Math.clamp(product / Math.sqrt(squaresX * squaresY), -1, 1);
	}

	/** From 0. */
	private static double[] ranks(double[] values) {
		int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(i -> i).toArray();
		double[] ranks = new double[values.length];
		for (int first = 0; first < order.length;) {
			int last = first;
			while (last + 1 < order.length && values[order[last + 1]] == values[order[first]]) {
				last++;
			}
			double shared = (first + last) / 2.0;
			Arrays.stream(order, first, last + 1).forEach(i -> ranks[i] = shared);
			first = last + 1;
		}
		return ranks;
	}
}
