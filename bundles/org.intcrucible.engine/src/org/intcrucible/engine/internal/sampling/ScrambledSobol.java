package org.intcrucible.engine.internal.sampling;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.intcrucible.engine.CounterRandom;

/**
 * Points of the sequence of Sobol under nested uniform scrambling (Owen 1995, "Randomly permuted (t,m,s)-nets and
 * (t,s)-sequences"): each bit of a coordinate is flipped or not by all bits above it. What lay in different intervals of
 * length 2^-k still does, so the points stay as evenly spread as they were.
 */
public final class ScrambledSobol {

	/** Dimensions for which the library has direction numbers. */
	public static final int DIMENSIONS = 1000;

	/** Of a coordinate; the library's are multiples of 2^-52. */
	private static final int BITS = 52;

	private ScrambledSobol() {
	}

	/**
	 * The first points, among them the one of zeros, which scrambling makes as good as any.
	 *
	 * @param key of the scrambling
	 * @return {@code [point][dimension]}, in the open interval (0, 1)
	 * @throws IllegalArgumentException if there are more than {@link #DIMENSIONS} dimensions
	 */
	public static double[][] points(int count, int dimensions, long key) {
		double[][] points = new double[count][dimensions];
		if (dimensions == 0) {
			return points;
		}
		if (dimensions > DIMENSIONS) {
			throw new IllegalArgumentException("the sequence of Sobol has at most " + DIMENSIONS + " dimensions, not " + dimensions);
		}
		SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
		long[] keys = new long[dimensions];
		for (int dimension = 0; dimension < dimensions; dimension++) {
			keys[dimension] = CounterRandom.child(key, dimension);
		}
		for (double[] point : points) {
			double[] plain = sequence.nextVector();
			for (int dimension = 0; dimension < dimensions; dimension++) {
				long scrambled = scrambled((long) (plain[dimension] * 0x1p52), keys[dimension]);
				point[dimension] = (scrambled + 0.5) * 0x1p-52;
			}
		}
		return points;
	}

	private static long scrambled(long coordinate, long key) {
		long result = 0;
		long above = 1;
		for (int bit = BITS - 1; bit >= 0; bit--) {
			long own = coordinate >>> bit & 1;
			result = result << 1 | own ^ CounterRandom.child(key, above) >>> 63;
			above = above << 1 | own;
		}
		return result;
	}
}
