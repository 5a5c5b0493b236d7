package org.intcrucible.model;

import java.util.Map;

/**
 * How a world is played through.
 *
 * @param horizon number of steps, at least 1
 * @param samples number of noisy repetitions, at least 1
 * @param shares  per cent of the suite's weight by type of scenario, where the author said it; empty for the default
 */
public record Simulation(int horizon, int samples, Map<ScenarioType, Integer> shares) {

	public static final Simulation DEFAULT = new Simulation(1, 1, Map.of());

	public Simulation {
		if (horizon < 1 || samples < 1) {
			throw new IllegalArgumentException("a horizon and samples are at least 1: " + horizon + ", " + samples);
		}
		shares = Map.copyOf(shares);
	}

	/** Share of one type of scenario, in per cent, before it is renormalised over the types present. */
	public int share(ScenarioType type) {
		return shares.isEmpty() ? type.defaultShare() : shares.getOrDefault(type, 0);
	}
}
