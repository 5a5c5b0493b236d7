package org.intcrucible.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.intcrucible.engine.LatinHypercube;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinHypercubeTest {

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 5", "7, 3", "100, 2", "1024, 20" })
	void everyDimensionHasOnePointInEachInterval(int count, int dimensions) {
		double[][] points = LatinHypercube.points(count, dimensions, 42, "test");
		for (int dimension = 0; dimension < dimensions; dimension++) {
			int column = dimension;
			int[] intervals = Arrays.stream(points).mapToInt(point -> (int) (point[column] * count)).sorted().toArray();
			assertArrayEquals(IntStream.range(0, count).toArray(), intervals);
		}
		assertTrue(Arrays.stream(points).flatMapToDouble(Arrays::stream).allMatch(share -> share > 0 && share < 1));
	}

	@Test
	void dependsOnSeedAndPurposeOnly() {
		double[][] points = LatinHypercube.points(50, 3, 1, "pilot");
		assertTrue(Arrays.deepEquals(points, LatinHypercube.points(50, 3, 1, "pilot")));
		assertFalse(Arrays.deepEquals(points, LatinHypercube.points(50, 3, 2, "pilot")));
		assertFalse(Arrays.deepEquals(points, LatinHypercube.points(50, 3, 1, "scenarios")));
	}

	@Test
	void dimensionsAreIndependent() {
		double[][] points = LatinHypercube.points(2000, 2, 3, "test");
		double product = Arrays.stream(points).mapToDouble(point -> (point[0] - 0.5) * (point[1] - 0.5)).average()
				.orElseThrow();
		assertEquals(0, 12 * product, 0.08);
	}

	@Test
	void noPointsAndNoDimensionsAreFine() {
		assertEquals(0, LatinHypercube.points(0, 3, 1, "test").length);
		assertEquals(0, LatinHypercube.points(3, 0, 1, "test")[2].length);
	}
}
