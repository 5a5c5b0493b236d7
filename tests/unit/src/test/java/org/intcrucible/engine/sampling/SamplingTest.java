package org.intcrucible.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.intcrucible.engine.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SamplingTest {

	@ParameterizedTest
	@EnumSource
	void pointsLieInTheOpenCube(Sampling sampling) {
		double[][] points = sampling.points(300, 4, 5, "test");
		assertTrue(points.length > 0 && points.length <= 300);
		assertTrue(Arrays.stream(points).allMatch(point -> point.length == 4));
		assertTrue(Arrays.stream(points).flatMapToDouble(Arrays::stream).allMatch(share -> share > 0 && share < 1));
	}

	@ParameterizedTest
	@EnumSource
	void equalSeedAndPurposeGiveEqualPoints(Sampling sampling) {
		double[][] points = sampling.points(64, 3, 1, "test");
		assertTrue(Arrays.deepEquals(points, sampling.points(64, 3, 1, "test")));
		boolean seeded = sampling != Sampling.FULL_FACTORIAL;
		assertEquals(seeded, !Arrays.deepEquals(points, sampling.points(64, 3, 2, "test")));
		assertEquals(seeded, !Arrays.deepEquals(points, sampling.points(64, 3, 1, "other")));
	}

	@ParameterizedTest
	@EnumSource
	void noPointsAndNoDimensionsAreFine(Sampling sampling) {
		assertEquals(0, sampling.points(0, 3, 1, "test").length);
		assertEquals(0, sampling.points(3, 0, 1, "test")[0].length);
	}

	/** What makes a (0, m, 2)-net: each of the 2^m rectangles of equal area and any shape that halving gives has one point. */
	@ParameterizedTest
	@CsvSource({ "1, 1", "4, 2", "6, 3", "8, 77" })
	void everyElementaryRectangleHasOnePointOfSobol(int m, long seed) {
		int count = 1 << m;
		double[][] points = Sampling.SOBOL.points(count, 2, seed, "test");
		for (int wide = 0; wide <= m; wide++) {
			Set<Long> cells = new HashSet<>();
			for (double[] point : points) {
				long column = (long) (point[0] * (1 << wide));
				long row = (long) (point[1] * (1 << m - wide));
				cells.add(column << 32 | row);
			}
			assertEquals(count, cells.size(), "2^" + wide + " columns");
		}
	}

	@Test
	void eachDimensionOfSobolHasOnePointInEachInterval() {
		double[][] points = Sampling.SOBOL.points(256, 40, 9, "test");
		for (int dimension = 0; dimension < 40; dimension++) {
			int column = dimension;
			assertEquals(256, Arrays.stream(points).mapToInt(point -> (int) (point[column] * 256)).distinct().count());
		}
	}

	/** Over many scramblings the mean of an integral is right, and one scrambling errs far less than chance does. */
	@Test
	void sobolIntegratesBetterThanChance() {
		double exact = Math.pow(Math.E - 1, 5);
		double sobol = error(Sampling.SOBOL, exact);
		assertTrue(sobol < error(Sampling.RANDOM, exact) / 5, "root mean square error " + sobol);
		assertTrue(sobol < error(Sampling.LATIN_HYPERCUBE, exact), "root mean square error " + sobol);
	}

	private static double error(Sampling sampling, double exact) {
		return Math.sqrt(IntStream.range(0, 20).mapToDouble(seed -> {
			double mean = Arrays.stream(sampling.points(256, 5, seed, "integral"))
					.mapToDouble(point -> Math.exp(Arrays.stream(point).sum())).average().orElseThrow();
			return (mean - exact) * (mean - exact);
		}).average().orElseThrow());
	}

	@Test
	void sobolSaysHowManyDimensionsItHas() {
		assertEquals(Sampling.SOBOL_DIMENSIONS, Sampling.SOBOL.points(1, Sampling.SOBOL_DIMENSIONS, 1, "test")[0].length);
		assertThrows(IllegalArgumentException.class, () -> Sampling.SOBOL.points(1, Sampling.SOBOL_DIMENSIONS + 1, 1, "test"));
	}

	@ParameterizedTest
	@CsvSource({ "27, 3, 3", "26, 3, 2", "1, 5, 1", "31, 5, 1", "32, 5, 2", "1000, 3, 10", "7, 1, 7" })
	void aFullFactorialHasEveryCombinationOfItsLevels(int count, int dimensions, int levels) {
		double[][] points = Sampling.FULL_FACTORIAL.points(count, dimensions, 1, "test");
		assertEquals(Math.pow(levels, dimensions), points.length);
		Set<String> combinations = new HashSet<>();
		for (double[] point : points) {
			combinations.add(Arrays.toString(point));
			for (double share : point) {
				double level = share * levels - 0.5;
				assertEquals(Math.rint(level), level, 1e-9);
			}
		}
		assertEquals(points.length, combinations.size());
		assertFalse(combinations.isEmpty());
	}
}
