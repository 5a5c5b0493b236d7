package org.intcrucible.engine;

import org.intcrucible.engine.internal.sampling.Grid;
import org.intcrucible.engine.internal.sampling.ScrambledSobol;

/** How points are chosen in a unit cube, each dimension being the share of what one assumption or lever can be. */
public enum Sampling {

	/** Each point by itself (Monte Carlo). */
	RANDOM,

	/** {@link LatinHypercube}. */
	LATIN_HYPERCUBE,

	/**
	 * The sequence of Sobol with the direction numbers of Joe and Kuo (2008), scrambled as Owen (1995) does: as evenly spread
	 * as the sequence is, and a random sample nevertheless. Best with a power of two.
	 */
	SOBOL,

	/** Every combination of as many equidistant levels as there are points for; the same for all seeds. */
	FULL_FACTORIAL;

	/** Dimensions for which there are direction numbers. */
	public static final int SOBOL_DIMENSIONS = ScrambledSobol.DIMENSIONS;

	/**
	 * Seeded points.
	 *
	 * @param count      how many, at least 0; a full factorial has the greatest number of whole levels, so it may have fewer
	 * @param dimensions at least 0; for {@link #SOBOL} at most {@link #SOBOL_DIMENSIONS}
	 * @param purpose    what they are for; other purposes give independent points
	 * @return {@code [point][dimension]}, in the open interval (0, 1)
	 * @throws IllegalArgumentException if there are more dimensions than the sequence of Sobol has
	 */
	public double[][] points(int count, int dimensions, long seed, String purpose) {
		return switch (this) {
			case RANDOM -> random(count, dimensions, seed, purpose);
			case LATIN_HYPERCUBE -> LatinHypercube.points(count, dimensions, seed, purpose);
			case SOBOL -> ScrambledSobol.points(count, dimensions, CounterRandom.key(seed, purpose));
			case FULL_FACTORIAL -> Grid.points(count, dimensions);
		};
	}

	private static double[][] random(int count, int dimensions, long seed, String purpose) {
		double[][] points = new double[count][dimensions];
		long key = CounterRandom.key(seed, purpose);
		for (int dimension = 0; dimension < dimensions; dimension++) {
			var stream = CounterRandom.stream(key, "random", dimension, count);
			for (double[] point : points) {
				point[dimension] = stream.nextDouble();
			}
		}
		return points;
	}
}
