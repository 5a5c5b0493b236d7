package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.RandomAccess;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class FarthestFirstTest {

	/** Each point measured against each chosen one. */
	private static List<Integer> plain(List<double[]> places, int count) {
		double[] distance = new double[places.size()];
		Arrays.fill(distance, Double.POSITIVE_INFINITY);
		List<Integer> chosen = new ArrayList<>();
		int next = 0;
		while (chosen.size() < count) {
			chosen.add(next);
			int farthest = 0;
			for (int i = 0; i < distance.length; i++) {
				double sum = 0;
				for (int axis = 0; axis < places.get(i).length; axis++) {
					double difference = places.get(i)[axis] - places.get(next)[axis];
					sum += difference * difference;
				}
				distance[i] = Math.min(distance[i], sum);
				farthest = distance[i] > distance[farthest] ? i : farthest;
			}
			next = farthest;
		}
		return chosen;
	}

	/** Counts how often a place is looked at. */
	private static final class Watched extends AbstractList<double[]> implements RandomAccess {

		private final List<double[]> places;
		private long looks;

		Watched(List<double[]> places) {
			this.places = places;
		}

		@Override
		public double[] get(int index) {
			looks++;
			return places.get(index);
		}

		@Override
		public int size() {
			return places.size();
		}
	}

	@Test
	void theOrderIsThatOfMeasuringAll() {
		for (int seed = 0; seed < 400; seed++) {
			Random random = new Random(seed);
			int axes = 1 + random.nextInt(5);
			// Of few values there are many that are equally far, and some that are the same.
			int values = random.nextBoolean() ? 4 : 1_000_000;
			List<double[]> places = IntStream.range(0, 1 + random.nextInt(200))
					.mapToObj(i -> random.ints(axes, 0, values).mapToDouble(value -> value / 7.0).toArray()).toList();
			int count = 1 + random.nextInt(places.size() + 3);
			assertEquals(plain(places, count), new FarthestFirst(places).order(count), "seed " + seed);
		}
	}

	@Test
	void looksGrowLittleFasterThanThePoints() {
		int points = 40_000;
		List<double[]> arc = IntStream.range(0, points)
				.mapToObj(i -> new double[] { Math.sin(i * Math.PI / 2 / points), Math.cos(i * Math.PI / 2 / points) }).toList();
		Random random = new Random(2);
		List<double[]> cloud = IntStream.range(0, points).mapToObj(i -> random.doubles(3).toArray()).toList();
		for (List<double[]> places : List.of(arc, cloud)) {
			Watched watched = new Watched(places);
			assertEquals(points / 2, new FarthestFirst(watched).order(points / 2).stream().distinct().count());
			assertTrue(watched.looks < 300L * points, watched.looks + " looks, where measuring all takes " + (long) points * points / 2);
		}
	}
}
