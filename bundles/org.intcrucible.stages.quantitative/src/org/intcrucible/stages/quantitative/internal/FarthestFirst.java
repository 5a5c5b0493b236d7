package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Goes through points so that each is as far as can be from all before it (Gonzalez 1985). A tree of boxes tells which points
 * a new one may come near to, so that not all are measured each time.
 */
final class FarthestFirst {

	/** Points of the smallest boxes. */
	private static final int LEAST = 8;

	private final List<double[]> places;
	/** Of each point to the nearest of those chosen, squared. */
	private final double[] distance;
	private final Box all;

	/** @param places of the points, at least one; all of as many coordinates */
	FarthestFirst(List<double[]> places) {
		this.places = places;
		distance = new double[places.size()];
		Arrays.fill(distance, Double.POSITIVE_INFINITY);
		all = new Box(IntStream.range(0, places.size()).boxed().toList());
	}

	/**
	 * Begins with the first point. Of equally far ones the first comes first.
	 *
	 * @return positions; where all the others lie on chosen ones, the first again and again
	 */
	List<Integer> order(int count) {
		List<Integer> chosen = new ArrayList<>();
		int next = 0;
		while (chosen.size() < count) {
			chosen.add(next);
			all.approach(places.get(next));
			next = all.farthest;
		}
		return chosen;
	}

	private int farther(int one, int other) {
		int order = Double.compare(distance[one], distance[other]);
		return order > 0 || order == 0 && one < other ? one : other;
	}

	/** Some points that are near to each other. */
	private final class Box {

		private final double[] low;
		private final double[] high;
		/** Of a small box, which has no halves. */
		private final int[] points;
		private final List<Box> halves;
		private int farthest;

		Box(List<Integer> inside) {
			low = places.get(inside.getFirst()).clone();
			high = low.clone();
			for (int point : inside) {
				double[] place = places.get(point);
				for (int i = 0; i < low.length; i++) {
					low[i] = Math.min(low[i], place[i]);
					high[i] = Math.max(high[i], place[i]);
				}
			}
			boolean small = inside.size() <= LEAST;
			points = small ? inside.stream().mapToInt(Integer::intValue).toArray() : new int[0];
			halves = small ? List.of() : halves(inside);
			farthest = inside.getFirst();
		}

		private List<Box> halves(List<Integer> inside) {
			int widest = IntStream.range(0, low.length).reduce(0, (one, other) -> high[other] - low[other] > high[one] - low[one] ? other : one);
			List<Integer> sorted = inside.stream()
					.sorted((one, other) -> Double.compare(places.get(one)[widest], places.get(other)[widest])).toList();
			int middle = sorted.size() / 2;
			return List.of(new Box(sorted.subList(0, middle)), new Box(sorted.subList(middle, sorted.size())));
		}

		/** Measures again what a new point is nearer to than all chosen before. */
		void approach(double[] place) {
			if (outside(place) >= distance[farthest]) {
				return;
			}
			halves.forEach(half -> half.approach(place));
			for (int point : points) {
				distance[point] = Math.min(distance[point], squaredDistance(places.get(point), place));
			}
			farthest = halves.isEmpty() ? points[0] : halves.getFirst().farthest;
			for (Box half : halves) {
				farthest = farther(farthest, half.farthest);
			}
			for (int point : points) {
				farthest = farther(farthest, point);
			}
		}

		/** No more than the squared distance to any point inside, not by a rounding either: the sums are made alike. */
		private double outside(double[] place) {
			double sum = 0;
			for (int i = 0; i < low.length; i++) {
				double gap = Math.max(0, Math.max(low[i] - place[i], place[i] - high[i]));
				sum += gap * gap;
			}
			return sum;
		}
	}

	private static double squaredDistance(double[] first, double[] second) {
		double sum = 0;
		for (int i = 0; i < first.length; i++) {
			sum += (first[i] - second[i]) * (first[i] - second[i]);
		}
		return sum;
	}
}
