package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.Design;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.StageContext;
import org.intcrucible.stage.Trial;

/**
 * Searches the full range of the assumptions for the state in which a design does worst: a sample, then a pattern search
 * (Hooke and Jeeves 1961) from the worst state of the sample.
 */
final class WorstStateSearch {

	/** Of the tries. */
	private static final double SAMPLED_SHARE = 0.6;
	/** In ranges: about the distance of the points of a sample in one dimension, and what is too close to matter. */
	private static final double FIRST_STEP = 0.08;
	private static final double LAST_STEP = 1e-4;
	private static final int FEWEST_TRIES = 20;
	private static final int TRIES_PER_ASSUMPTION = 20;
	private static final int MOST_TRIES = 200;

	private final StageContext context;
	private final Probe probe;
	private final UncertainState uncertainty;
	private final AttackStates around;

	WorstStateSearch(StageContext context, Probe probe, UncertainState uncertainty) {
		this.context = context;
		this.probe = probe;
		this.uncertainty = uncertainty;
		around = new AttackStates(uncertainty);
	}

	/**
	 * What a state does to the design.
	 *
	 * @param merit of the design there
	 */
	record Found(WorldState state, Merit merit) {
		boolean isWorseThan(Found other) {
			return merit.compareTo(other.merit) > 0;
		}
	}

	/** How many tries one search is worth. */
	int wanted() {
		return Math.min(FEWEST_TRIES + TRIES_PER_ASSUMPTION * uncertainty.uncertain().size(), MOST_TRIES);
	}

	/**
	 * Attacks a design.
	 *
	 * @param known     states in which others did worst: where the sample shows nothing worse, the search goes on from the first
	 *                  of them
	 * @param purpose   keys its random numbers
	 * @param allowance how many tries this may cost
	 * @return the worst state that was tried; empty if the allowance does not last for one
	 */
	Optional<Found> search(Design design, List<WorldState> known, String purpose, Allowance allowance) {
		long key = CounterRandom.key(context.seed(), purpose);
		int sampled = Math.max(0, (int) (allowance.left() * SAMPLED_SHARE) - known.size());
		List<WorldState> sample = Stream.concat(known.stream(), around.states(key, sampled).stream()).toList();
		Optional<Found> worst = worst(design, sample, allowance);
		double step = FIRST_STEP;
		while (worst.isPresent() && step >= LAST_STEP && allowance.left() > 0) {
			Found before = worst.get();
			Found after = swept(design, before, step, allowance);
			worst = Optional.of(after);
			step = after.isWorseThan(before) ? step : step / 2;
		}
		return worst;
	}

	/** Moves one assumption after the other to where it hurts more. */
	private Found swept(Design design, Found from, double step, Allowance allowance) {
		Found worst = from;
		for (int assumption : uncertainty.uncertain()) {
			Found start = worst;
			worst = worst(design, neighbours(worst.state(), assumption, step), allowance)
					.filter(found -> found.isWorseThan(start)).orElse(start);
		}
		return worst;
	}

	/** Single values have no neighbours, so the ends and the nominal one stand for them. */
	private List<WorldState> neighbours(WorldState state, int assumption, double step) {
		Spread spread = uncertainty.spread(assumption);
		double value = state.value(assumption);
		double by = step * (spread.high() - spread.low());
		List<Double> values = uncertainty.isContinuous(assumption)
				? List.of(Math.max(spread.low(), value - by), Math.min(spread.high(), value + by))
				: List.of(spread.low(), uncertainty.nominal().value(assumption), spread.high());
		return values.stream().distinct().filter(other -> other != value)
				.map(other -> AttackStates.moved(state, assumption, other)).toList();
	}

	private Optional<Found> worst(Design design, List<WorldState> states, Allowance allowance) {
		context.checkCancelled();
		List<WorldState> affordable = states.stream().limit(Math.min(allowance.left(), probe.remaining())).toList();
		if (affordable.isEmpty()) {
			return Optional.empty();
		}
		allowance.spend(affordable.size());
		List<Trial> trials = probe.attempt(List.of(design), affordable).stream().findFirst().orElse(List.of());
		return IntStream.range(0, trials.size()).mapToObj(i -> new Found(affordable.get(i), Merit.of(trials.get(i))))
				.reduce((worst, found) -> found.isWorseThan(worst) ? found : worst);
	}
}
