package org.intcrucible.engine;

import org.intcrucible.engine.internal.sampling.NormalQuantile;

/**
 * Random numbers that are a function of what they are for. A key is made from the run's seed and a purpose and refined
 * word by word; equal words give equal numbers, on any thread, in any order and on any machine.
 *
 * <p>The numbers below one key are the sequence of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom
 * number generators"), addressed by position instead of drawn in order.
 */
public final class CounterRandom {

	/** The odd integer nearest to 2^64 divided by the golden ratio. */
	private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

	private CounterRandom() {
	}

	/**
	 * The key of everything that one seed draws for one purpose.
	 *
	 * @param purpose such as {@code noise}; different purposes give independent numbers
	 */
	public static long key(long seed, String purpose) {
		return child(child(0, seed), purpose);
	}

	/** Refines a key by a number: a scenario, a sample, a step. */
	public static long child(long key, long word) {
		return mix(key + (word + 1) * GOLDEN_GAMMA);
	}

	/** Refines a key by a name. Do it once and keep the key where draws are many. */
	public static long child(long key, String name) {
		long refined = child(key, name.length());
		for (int i = 0; i < name.length(); i++) {
			refined = child(refined, name.charAt(i));
		}
		return refined;
	}

	/**
	 * The number that belongs to a key.
	 *
	 * @param key as {@link #child(long, long)} gave it
	 * @return uniform in the open interval (0, 1), a multiple of 2^-53
	 */
	public static double uniform(long key) {
		return ((key >>> 12) + 0.5) * 0x1p-52;
	}

	/**
	 * One draw of a noise (rule 12 of docs/scores.md).
	 *
	 * @return uniform in the open interval (0, 1)
	 */
	public static double uniform(long seed, String purpose, int scenario, int sample, int step, String name) {
		return uniform(child(key(seed, purpose), name), scenario, sample, step);
	}

	/**
	 * The same draw for callers that draw often and keep the key of seed, purpose and name.
	 *
	 * @param key {@code child(key(seed, purpose), name)}
	 * @return uniform in the open interval (0, 1)
	 */
	public static double uniform(long key, int scenario, int sample, int step) {
		return uniform(child(child(child(key, scenario), sample), step));
	}

	/**
	 * The numbers of one step below many keys.
	 *
	 * @param keys of the samples
	 * @param into takes the numbers, from position {@code at} on
	 */
	public static void uniforms(long[] keys, int step, double[] into, int at) {
		for (int i = 0; i < keys.length; i++) {
			into[at + i] = uniform(child(keys[i], step));
		}
	}

	/**
	 * The numbers that a designer draws for one child of one generation, one after the other.
	 *
	 * @param stage id of the stage
	 */
	public static Stream stream(long seed, String stage, int generation, int child) {
		return new Stream(child(child(key(seed, stage), generation), child));
	}

	/** Finaliser of SplitMix64: variant 13 of Stafford's mixers of 64 bits. */
	private static long mix(long word) {
		long mixed = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

	/** The numbers below one key in order. Belongs to one thread. */
	public static final class Stream {

		private final long key;
		private long drawn;

		private Stream(long key) {
			this.key = key;
		}

		/** Uniform in the open interval (0, 1). */
		public double nextDouble() {
			return uniform(child(key, drawn++));
		}

		/**
		 * Uniform over 0..bound-1, up to a bias of {@code bound} / 2^64.
		 *
		 * @param bound at least 1
		 */
		public int nextInt(int bound) {
			if (bound < 1) {
				throw new IllegalArgumentException("a bound is at least 1: " + bound);
			}
			return (int) Math.unsignedMultiplyHigh(child(key, drawn++), bound);
		}

		/** Normal with mean 0 and standard deviation 1. */
		public double nextGaussian() {
			return NormalQuantile.of(nextDouble());
		}
	}
}
