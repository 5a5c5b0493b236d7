package org.intcrucible.stages.quantitative.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.engine.Sampling;
import org.intcrucible.model.WorldState;

/** Where an attack on a design looks first: over the full range of every assumption, whatever is likely there. */
final class AttackStates {

	private final UncertainState uncertainty;

	AttackStates(UncertainState uncertainty) {
		this.uncertainty = uncertainty;
	}

	/**
	 * Each assumption at its ends alone, for a third of the states; then corners and points of the full range.
	 *
	 * @param key   of its random numbers
	 * @param count at most so many, without the nominal state
	 */
	List<WorldState> states(long key, int count) {
		Set<WorldState> states = new LinkedHashSet<>();
		for (int assumption : uncertainty.uncertain()) {
			if (states.size() + 2 <= Math.max(2, count / 3)) {
				states.add(moved(uncertainty.nominal(), assumption, uncertainty.spread(assumption).high()));
				states.add(moved(uncertainty.nominal(), assumption, uncertainty.spread(assumption).low()));
			}
		}
		StateSampler sampler = new StateSampler(uncertainty, key, Sampling.LATIN_HYPERCUBE);
		Set<WorldState> nominal = Set.of(uncertainty.nominal());
		states.addAll(sampler.ends(Math.max(0, count - states.size()) / 2, nominal));
		states.addAll(sampler.likely(Math.max(0, count - states.size())).keySet());
		states.removeAll(nominal);
		return states.stream().limit(count).toList();
	}

	static WorldState moved(WorldState state, int assumption, double value) {
		double[] values = state.toArray();
		values[assumption] = value;
		return new WorldState(values);
	}
}
