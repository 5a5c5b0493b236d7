package org.intcrucible.engine.internal.sampling;

import java.util.Arrays;

/** Every combination of equidistant levels, each in the middle of its part of the dimension. */
public final class Grid {

	private Grid() {
	}

	/**
	 * As many levels in each dimension as fit.
	 *
	 * @param most points that there may be, at least 0
	 * @return {@code [point][dimension]}, in the open interval (0, 1); the last dimension changes fastest
	 */
	public static double[][] points(int most, int dimensions) {
		if (most == 0 || dimensions == 0) {
			return new double[most][dimensions];
		}
		int levels = levels(most, dimensions);
		double[][] points = new double[(int) Math.pow(levels, dimensions)][dimensions];
		int[] level = new int[dimensions];
		for (double[] point : points) {
			for (int dimension = 0; dimension < dimensions; dimension++) {
				point[dimension] = (level[dimension] + 0.5) / levels;
			}
			next(level, levels);
		}
		return points;
	}

	/** The greatest number whose power is no greater than {@code most}. */
	private static int levels(int most, int dimensions) {
		int levels = 1;
		while (Math.pow(levels + 1.0, dimensions) <= most) {
			levels++;
		}
		return levels;
	}

	private static void next(int[] level, int levels) {
		int dimension = level.length - 1;
		while (dimension >= 0 && level[dimension] == levels - 1) {
			dimension--;
		}
		if (dimension >= 0) {
			level[dimension]++;
			Arrays.fill(level, dimension + 1, level.length, 0);
		}
	}
}
