package org.intcrucible.stages.quantitative.internal;

import org.moeaframework.core.PRNG;
import org.moeaframework.parallel.util.ThreadLocalMersenneTwister;

/**
 * The random numbers of MOEA Framework, which has one source for the whole process. The source that it comes with keeps a
 * generator for each thread; a search stays on one thread, so that it shares its generator with nobody.
 */
final class MoeaRandom {

	private MoeaRandom() {
	}

	/** What this thread draws from now on depends on the seed alone. */
	static void seed(long seed) {
		requireOwn();
		PRNG.setSeed(seed);
	}

	/** @throws IllegalStateException if somebody in this process has given the framework another source */
	static void requireOwn() {
		if (PRNG.getRandom() != ThreadLocalMersenneTwister.getInstance()) {
			throw new IllegalStateException("a plug-in has exchanged the random numbers of MOEA Framework: a search would not be repeatable");
		}
	}
}
