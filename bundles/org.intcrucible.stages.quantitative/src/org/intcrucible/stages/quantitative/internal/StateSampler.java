package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.engine.LatinHypercube;
import org.intcrucible.engine.Sampling;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.WorldState;

/** Draws states of the world: what is likely, and the corners of what is not. */
final class StateSampler {

	private static final double TAIL = 0.05;
	/** Corners are drawn; a small problem has fewer than are wanted, so drawing has to end. */
	private static final int DRAWS_PER_CORNER = 8;

	private final UncertainState uncertainty;
	private final long seed;
	private final Sampling sampling;

	/** @param sampling of what is likely */
	StateSampler(UncertainState uncertainty, long seed, Sampling sampling) {
		this.uncertainty = uncertainty;
		this.seed = seed;
		this.sampling = sampling;
	}

	/** What is likely, correlated, with weights. A state that came up more than once has the sum of them. */
	Map<WorldState, Double> likely(int count) {
		boolean combined = sampling == Sampling.FULL_FACTORIAL;
		double[][] points = combined ? combinations(count)
				: uncertainty.correlated(sampling.points(count, uncertainty.size(), seed, "scenarios normal"));
		double[] weights = combined ? uncertainty.weights(points) : new double[0];
		Map<WorldState, Double> states = new LinkedHashMap<>();
		for (int point = 0; point < points.length; point++) {
			double[] values = uncertainty.nominal().toArray();
			for (int assumption : uncertainty.uncertain()) {
				values[assumption] = uncertainty.spread(assumption).quantile(points[point][assumption]);
			}
			states.merge(new WorldState(values), combined ? weights[point] : 1, Double::sum);
		}
		return states;
	}

	/** The tails: one to three assumptions at their 5th or 95th percentile, the others nominal. */
	List<WorldState> tails(int count, Set<WorldState> known) {
		return corners(count, "scenarios stress", known, (values, order, high, random) -> {
			int moved = Math.min(order.size(), 1 + random.nextInt(3));
			for (int assumption : order.subList(0, moved)) {
				values[assumption] = tail(assumption, high[assumption]);
			}
		});
	}

	/** Corners of the full range: every assumption at one of its ends. */
	List<WorldState> ends(int count, Set<WorldState> known) {
		return corners(count, "scenarios edge", known, (values, order, high, random) -> {
			for (int assumption : order) {
				values[assumption] = end(assumption, high[assumption]);
			}
		});
	}

	/** Several things going wrong at once: half of the assumptions at an end, the others in their tails. */
	List<WorldState> mishaps(int count, Set<WorldState> known) {
		return corners(count, "scenarios failure", known, (values, order, high, random) -> {
			int ends = (order.size() + 1) / 2;
			for (int place = 0; place < order.size(); place++) {
				int assumption = order.get(place);
				values[assumption] = place < ends ? end(assumption, high[assumption]) : tail(assumption, high[assumption]);
			}
		});
	}

	/** Moves some values of a nominal state. */
	private interface Move {
		void apply(double[] values, List<Integer> order, boolean[] high, CounterRandom.Stream random);
	}

	/** Sides come from correlated points, so that assumptions which rise together are rarely pulled apart. */
	private List<WorldState> corners(int count, String purpose, Set<WorldState> known, Move move) {
		Set<WorldState> found = new LinkedHashSet<>();
		double[][] points = uncertainty.correlated(LatinHypercube.points(count * DRAWS_PER_CORNER, uncertainty.size(), seed, purpose));
		for (int draw = 0; draw < points.length && found.size() < count; draw++) {
			double[] values = uncertainty.nominal().toArray();
			boolean[] high = new boolean[values.length];
			for (int assumption : uncertainty.uncertain()) {
				high[assumption] = points[draw][assumption] >= 0.5;
			}
			CounterRandom.Stream random = CounterRandom.stream(seed, purpose, 0, draw);
			move.apply(values, shuffled(uncertainty.uncertain(), random), high, random);
			WorldState state = new WorldState(values);
			if (!known.contains(state)) {
				found.add(state);
			}
		}
		return List.copyOf(found);
	}

	private double tail(int assumption, boolean high) {
		return uncertainty.spread(assumption).quantile(high ? 1 - TAIL : TAIL);
	}

	private double end(int assumption, boolean high) {
		Spread spread = uncertainty.spread(assumption);
		return high ? spread.high() : spread.low();
	}

	/**
	 * Levels are for what varies alone, and every combination of them is wanted, whatever is rarely seen together: that counts
	 * the less. What does not vary stays in its middle.
	 */
	private double[][] combinations(int count) {
		List<Integer> uncertain = uncertainty.uncertain();
		double[][] levels = sampling.points(count, uncertain.size(), seed, "scenarios normal");
		double[][] shares = new double[levels.length][uncertainty.size()];
		for (int point = 0; point < levels.length; point++) {
			Arrays.fill(shares[point], 0.5);
			for (int i = 0; i < uncertain.size(); i++) {
				shares[point][uncertain.get(i)] = levels[point][i];
			}
		}
		return shares;
	}

	private static List<Integer> shuffled(List<Integer> assumptions, CounterRandom.Stream random) {
		List<Integer> order = new ArrayList<>(assumptions);
		for (int i = order.size() - 1; i > 0; i--) {
			Collections.swap(order, i, random.nextInt(i + 1));
		}
		return order;
	}
}
