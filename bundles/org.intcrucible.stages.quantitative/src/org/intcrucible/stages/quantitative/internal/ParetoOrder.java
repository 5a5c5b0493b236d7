package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Compares designs by several numbers at once.
 *
 * @param objectives numbers of a design, less being better; as many for each design
 */
record ParetoOrder(Function<Tried, double[]> objectives) {

	/** Every goal, and what is used up, at the nominal state. */
	static ParetoOrder ofGoals() {
		return new ParetoOrder(tried -> {
			double[] goals = tried.nominal().goals();
			double[] objectives = Arrays.copyOf(goals, goals.length + 1);
			objectives[goals.length] = tried.nominal().resource();
			return objectives;
		});
	}

	/** P against R, at the nominal state. */
	static ParetoOrder ofScores() {
		return new ParetoOrder(tried -> new double[] { -tried.nominal().prediction(), tried.nominal().resource() });
	}

	private record Point(Tried tried, double[] place) {

		/** Whether it is at least as good in everything; of equals each covers the other. */
		boolean covers(Point other) {
			for (int i = 0; i < place.length; i++) {
				if (place[i] > other.place[i]) {
					return false;
				}
			}
			return true;
		}
	}

	/** Those that none of the others dominates, by rising objectives; of several with the same objectives the first. */
	List<Tried> efficient(List<Tried> all) {
		List<Point> front = new ArrayList<>();
		for (Point point : sorted(all)) {
			if (!isCovered(point, front)) {
				front.add(point);
			}
		}
		return front.stream().map(Point::tried).toList();
	}

	/** From the end, because what covers a point most often stands shortly before it in the order of objectives. */
	private static boolean isCovered(Point point, List<Point> front) {
		for (int i = front.size() - 1; i >= 0; i--) {
			if (front.get(i).covers(point)) {
				return true;
			}
		}
		return false;
	}

	/** As many of a front as wanted, far from each other: the first, then always the one farthest from all chosen. */
	List<Tried> spread(List<Tried> front, int count) {
		if (front.size() <= count) {
			return List.copyOf(front);
		}
		List<double[]> places = normalised(front);
		double[] distance = new double[front.size()];
		Arrays.fill(distance, Double.POSITIVE_INFINITY);
		List<Tried> chosen = new ArrayList<>();
		int next = 0;
		while (chosen.size() < count) {
			chosen.add(front.get(next));
			int farthest = 0;
			for (int i = 0; i < distance.length; i++) {
				distance[i] = Math.min(distance[i], squaredDistance(places.get(i), places.get(next)));
				farthest = distance[i] > distance[farthest] ? i : farthest;
			}
			next = farthest;
		}
		return chosen;
	}

	private List<Point> sorted(List<Tried> all) {
		return all.stream().map(tried -> new Point(tried, objectives.apply(tried)))
				.sorted(Comparator.comparing(Point::place, Arrays::compare)).toList();
	}

	private List<double[]> normalised(List<Tried> front) {
		List<double[]> places = front.stream().map(tried -> objectives.apply(tried).clone()).toList();
		for (int i = 0; i < places.getFirst().length; i++) {
			int objective = i;
			double low = places.stream().mapToDouble(place -> place[objective]).min().orElseThrow();
			double high = places.stream().mapToDouble(place -> place[objective]).max().orElseThrow();
			places.forEach(place -> place[objective] = high > low ? (place[objective] - low) / (high - low) : 0);
		}
		return places;
	}

	private static double squaredDistance(double[] first, double[] second) {
		double sum = 0;
		for (int i = 0; i < first.length; i++) {
			sum += (first[i] - second[i]) * (first[i] - second[i]);
		}
		return sum;
	}
}
