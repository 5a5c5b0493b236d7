package org.intcrucible.engine;

/**
 * Points that are spread evenly in each dimension (McKay, Beckman and Conover 1979): cut into as many equal intervals as
 * there are points, a dimension has one point in each.
 */
public final class LatinHypercube {

	private LatinHypercube() {
	}

	/**
	 * Seeded points.
	 *
	 * @param count      how many, at least 0
	 * @param dimensions at least 0
	 * @param purpose    what they are for; other purposes give independent points
	 * @return {@code [point][dimension]}, in the open interval (0, 1)
	 */
	public static double[][] points(int count, int dimensions, long seed, String purpose) {
		double[][] points = new double[count][dimensions];
		long key = CounterRandom.key(seed, purpose);
		for (int dimension = 0; dimension < dimensions; dimension++) {
			var stream = CounterRandom.stream(key, "latin hypercube", dimension, count);
			int[] strata = shuffled(count, stream);
			for (int point = 0; point < count; point++) {
				double share = (strata[point] + stream.nextDouble()) / count;
				points[point][dimension] = Math.min(share, Math.nextDown(1.0));
			}
		}
		return points;
	}

	private static int[] shuffled(int count, CounterRandom.Stream stream) {
		int[] order = new int[count];
		for (int i = 0; i < count; i++) {
			int other = stream.nextInt(i + 1);
			order[i] = order[other];
			order[other] = i;
		}
		return order;
	}
}
