package org.intcrucible.stages.quantitative.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.intcrucible.engine.Front;

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

	/** A design with its objectives. */
	private record Point(Tried tried, double[] place) {
	}

	/** Those that none of the others dominates, by rising objectives; of several with the same objectives the first. */
	List<Tried> efficient(List<Tried> all) {
		List<Point> sorted = sorted(all);
		return Arrays.stream(Front.of(sorted.stream().map(Point::place).toList())).mapToObj(place -> sorted.get(place).tried()).toList();
	}

	/** As many of a front as wanted, far from each other: the first, then always the one farthest from all chosen. */
	List<Tried> spread(List<Tried> front, int count) {
		if (front.size() <= count) {
			return List.copyOf(front);
		}
		return new FarthestFirst(normalised(front)).order(count).stream().map(front::get).toList();
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
}
