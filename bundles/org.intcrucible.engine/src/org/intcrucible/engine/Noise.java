package org.intcrucible.engine;

/** Where the draws of noise come from. */
public sealed interface Noise {

	/** Every draw is the mean of its distribution. */
	record AtMean() implements Noise {
	}

	/**
	 * Counter-based draws, the same for every candidate.
	 *
	 * @param seed     of the run
	 * @param scenario ordinal of the scenario, from 1
	 */
	record Drawn(long seed, int scenario) implements Noise {
	}
}
