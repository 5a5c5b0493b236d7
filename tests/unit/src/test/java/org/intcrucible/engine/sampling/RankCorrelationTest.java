package org.intcrucible.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.engine.LatinHypercube;
import org.intcrucible.engine.RankCorrelation;
import org.intcrucible.engine.Sampling;
import org.intcrucible.model.Correlation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankCorrelationTest {

	private static final List<String> NAMES = List.of("a", "b", "c");

	@ParameterizedTest
	@ValueSource(doubles = { -1, -0.9, -0.5, 0, 0.3, 0.7, 0.95, 1 })
	void isReachedOnTwoThousandPoints(double rank) {
		double[][] points = LatinHypercube.points(2000, 3, 11, "test");
		double[][] ordered = RankCorrelation.of(List.of(new Correlation("a", "c", rank)), NAMES).apply(points);
		assertEquals(rank, spearman(ordered, 0, 2), 0.05);
		assertEquals(0, spearman(ordered, 0, 1), 0.05);
		assertEquals(0, spearman(ordered, 1, 2), 0.05);
	}

	@Test
	void severalAtOnce() {
		RankCorrelation correlation = RankCorrelation.of(List.of(new Correlation("a", "b", 0.8),
				new Correlation("b", "c", -0.6), new Correlation("c", "a", -0.4)), NAMES);
		double[][] ordered = correlation.apply(LatinHypercube.points(2000, 3, 12, "test"));
		assertTrue(correlation.isConsistent());
		assertEquals(0.8, spearman(ordered, 0, 1), 0.05);
		assertEquals(-0.6, spearman(ordered, 1, 2), 0.05);
		assertEquals(-0.4, spearman(ordered, 0, 2), 0.05);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 12, 100 })
	void everyDimensionKeepsItsValues(int count) {
		double[][] points = LatinHypercube.points(count, 3, 13, "test");
		double[][] ordered = RankCorrelation.of(List.of(new Correlation("a", "b", 0.9)), NAMES).apply(points);
		for (int dimension = 0; dimension < 3; dimension++) {
			assertArrayEquals(sorted(points, dimension), sorted(ordered, dimension));
		}
	}

	@Test
	void contradictionsAreWeakenedTogether() {
		RankCorrelation correlation = RankCorrelation.of(List.of(new Correlation("a", "b", 0.9),
				new Correlation("b", "c", 0.9), new Correlation("a", "c", -0.9)), NAMES);
		assertFalse(correlation.isConsistent());
		assertEquals(0.5 / 0.9, correlation.factor(), 0.01);
		double[][] ordered = correlation.apply(LatinHypercube.points(2000, 3, 14, "test"));
		assertEquals(spearman(ordered, 0, 1), -spearman(ordered, 0, 2), 0.05);
	}

	@Test
	void withoutCorrelationsTheOrderStays() {
		double[][] points = LatinHypercube.points(20, 3, 15, "test");
		assertTrue(Arrays.deepEquals(points, RankCorrelation.of(List.of(), NAMES).apply(points)));
		assertTrue(RankCorrelation.of(List.of(), List.of()).isConsistent());
	}

	/** What is barely possible together leaves no density at any combination of a few levels, and no level is lost by it. */
	@ParameterizedTest
	@CsvSource({"0.7, 0.7, 0, 8", "0.7, 0.7, 0, 27", "0.9, 0.9, -0.9, 8", "0.9, 0.9, -0.9, 64", "1, 1, 1, 27"})
	void combinationsAtTheEdgeOfWhatIsPossibleHaveWeights(double ab, double ac, double bc, int count) {
		double[][] grid = Sampling.FULL_FACTORIAL.points(count, 3, 1, "test");
		double[] weights = RankCorrelation.of(List.of(new Correlation("a", "b", ab), new Correlation("a", "c", ac), new Correlation("b", "c", bc)),
				List.of("a", "b", "c")).weights(grid);
		assertTrue(Arrays.stream(weights).allMatch(weight -> weight >= 0 && Double.isFinite(weight)), () -> Arrays.toString(weights));
		assertEquals(grid.length, Arrays.stream(weights).sum(), 1e-6 * grid.length);
	}

	/** Of 400 combinations of 20 levels each, weighed, levels count as before and the correlation is there. */
	@ParameterizedTest
	@ValueSource(doubles = { -0.9, -0.4, 0, 0.5, 0.8 })
	void aGridIsWeighedInsteadOfReordered(double rank) {
		double[][] grid = Sampling.FULL_FACTORIAL.points(400, 2, 1, "test");
		double[] weights = RankCorrelation.of(List.of(new Correlation("a", "b", rank)), List.of("a", "b")).weights(grid);
		assertEquals(400, Arrays.stream(weights).sum(), 1e-9);
		double product = 0;
		double square = 0;
		for (int i = 0; i < grid.length; i++) {
			product += weights[i] * (grid[i][0] - 0.5) * (grid[i][1] - 0.5);
			square += weights[i] * (grid[i][0] - 0.5) * (grid[i][0] - 0.5);
			double level = grid[i][0];
			assertEquals(20, IntStream.range(0, 400).filter(j -> grid[j][0] == level).mapToDouble(j -> weights[j]).sum(), 1e-6);
		}
		assertEquals(rank, product / square, 0.03);
	}

	@Test
	void withoutCorrelationsAllOfAGridCountsTheSame() {
		double[] weights = RankCorrelation.of(List.of(), NAMES).weights(Sampling.FULL_FACTORIAL.points(27, 3, 1, "test"));
		assertTrue(Arrays.stream(weights).allMatch(weight -> weight == 1));
	}

	private static double[] sorted(double[][] points, int dimension) {
		return Arrays.stream(points).mapToDouble(point -> point[dimension]).sorted().toArray();
	}

	private static double spearman(double[][] points, int first, int second) {
		int count = points.length;
		double sum = 0;
		for (double[] point : points) {
			double difference = Math.floor(point[first] * count) - Math.floor(point[second] * count);
			sum += difference * difference;
		}
		return 1 - 6 * sum / ((double) count * ((double) count * count - 1));
	}
}
