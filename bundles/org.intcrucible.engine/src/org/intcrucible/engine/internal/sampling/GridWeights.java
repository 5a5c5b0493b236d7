package org.intcrucible.engine.internal.sampling;

import java.util.HashMap;
import java.util.Map;

/** Weights of a grid whose levels count the same in each dimension: proportional fitting (Deming and Stephan 1940). */
public final class GridWeights {

	/** Enough for all but nearly perfect correlations. */
	private static final int ROUNDS = 100;

	private GridWeights() {
	}

	/**
	 * Scales weights.
	 *
	 * @param points  {@code [point][dimension]}, every combination of some levels
	 * @param weights one for each point, at least 0; left as they are
	 * @return 1 on average
	 */
	public static double[] levelled(double[][] points, double[] weights) {
		double[] scaled = weights.clone();
		int dimensions = points.length == 0 ? 0 : points[0].length;
		for (int round = 0; round < ROUNDS; round++) {
			for (int dimension = 0; dimension < dimensions; dimension++) {
				level(points, scaled, dimension);
			}
		}
		return scaled;
	}

	private static void level(double[][] points, double[] weights, int dimension) {
		Map<Double, Double> sums = new HashMap<>();
		for (int point = 0; point < weights.length; point++) {
			sums.merge(points[point][dimension], weights[point], Double::sum);
		}
		double each = (double) weights.length / sums.size();
		for (int point = 0; point < weights.length; point++) {
			weights[point] *= each / sums.get(points[point][dimension]);
		}
	}
}
