package org.intcrucible.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.RandomAccess;
import java.util.stream.IntStream;

import org.intcrucible.engine.Front;
import org.intcrucible.engine.internal.scoring.ParetoFront;
import org.junit.jupiter.api.Test;

class FrontTest {

	private static final int CASES = 600;

	private static boolean covers(double[] one, double[] other) {
		return IntStream.range(0, one.length).allMatch(i -> one[i] <= other[i]);
	}

	/** Of few values some points are the same, and many are in one objective. */
	private static List<double[]> points(Random random) {
		int objectives = 1 + random.nextInt(6);
		int values = List.of(2, 5, 1_000_000).get(random.nextInt(3));
		return IntStream.range(0, random.nextInt(300)).mapToObj(i -> random.ints(objectives, -values, values).asDoubleStream()
				.map(value -> value == 0 && random.nextBoolean() ? -0.0 : value).toArray()).toList();
	}

	@Test
	void theFrontIsWhatNoEarlierPointCovers() {
		for (int seed = 0; seed < CASES; seed++) {
			List<double[]> sorted = points(new Random(seed)).stream().sorted(Arrays::compare).toList();
			int[] plain = IntStream.range(0, sorted.size())
					.filter(i -> IntStream.range(0, i).noneMatch(earlier -> covers(sorted.get(earlier), sorted.get(i)))).toArray();
			assertArrayEquals(plain, Front.of(sorted), "seed " + seed);
		}
	}

	@Test
	void equalPointsAreEfficientTogether() {
		for (int seed = 0; seed < CASES; seed++) {
			Random random = new Random(seed);
			List<double[]> points = new ArrayList<>(points(random));
			points.replaceAll(point -> random.nextInt(9) == 0 ? null : point);
			boolean[] efficient = ParetoFront.of(points);
			for (int i = 0; i < efficient.length; i++) {
				double[] point = points.get(i);
				boolean plain = point != null && points.stream().noneMatch(other -> other != null && covers(point, other) && !covers(other, point));
				assertEquals(plain, efficient[i], "seed " + seed + ", point " + i);
			}
		}
	}

	@Test
	void pointsWithoutObjectivesAreAllEfficient() {
		assertArrayEquals(new boolean[] { true, true }, ParetoFront.of(List.of(new double[0], new double[0])));
	}

	/** Counts how often a point is looked at. */
	private static final class Watched extends AbstractList<double[]> implements RandomAccess {

		private final List<double[]> points;
		private long looks;

		Watched(List<double[]> points) {
			this.points = points;
		}

		@Override
		public double[] get(int index) {
			looks++;
			return points.get(index);
		}

		@Override
		public int size() {
			return points.size();
		}
	}

	/** All points are on the front: to look at all pairs takes nine hundred million looks. */
	@Test
	void looksGrowLittleFasterThanThePoints() {
		int points = 30_000;
		Random random = new Random(5);
		for (int objectives = 2; objectives <= 4; objectives++) {
			int axes = objectives;
			List<double[]> sphere = IntStream.range(0, points).mapToObj(i -> {
				double[] point = random.doubles(axes, 0.01, 1).toArray();
				double length = Math.sqrt(Arrays.stream(point).map(value -> value * value).sum());
				return Arrays.stream(point).map(value -> value / length).toArray();
			}).sorted(Arrays::compare).toList();
			Watched watched = new Watched(sphere);
			assertEquals(points, Front.of(watched).length, objectives + " objectives");
			assertTrue(watched.looks < 40L * points * Math.pow(15, axes - 2.0), axes + " objectives: " + watched.looks + " looks");
		}
	}
}
