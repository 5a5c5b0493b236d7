package org.intcrucible.bench;

import java.util.Arrays;

/** Lets two pieces of work take turns, so that a machine whose speed drifts treats both alike. */
final class Paired {

	private static final int WARM_UP = 3;
	private static final int ROUNDS = 9;
	private static final long ROUND_NANOS = 700_000_000L;

	private Paired() {
	}

	/** A piece of work that is done again and again; gives something of its result, so that it is not left out. */
	@FunctionalInterface
	interface Work {
		double once(int turn);
	}

	static Figure compare(String name, Work ours, String yardstick, Work theirs, String remark) {
		double[] ourRates = new double[ROUNDS];
		double[] theirRates = new double[ROUNDS];
		double[] ratios = new double[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			double our = rate(ours);
			double their = rate(theirs);
			if (round >= 0) {
				ourRates[round] = our;
				theirRates[round] = their;
				ratios[round] = our / their;
			}
		}
		Arrays.sort(ratios);
		return new Figure(name, median(ourRates), yardstick, median(theirRates), ratios[0], ratios[ROUNDS - 1], remark);
	}

	private static double rate(Work work) {
		double sink = 0;
		int turns = 0;
		long start = System.nanoTime();
		long now = start;
		while (now - start < ROUND_NANOS) {
			sink += work.once(turns++);
			now = System.nanoTime();
		}
		if (Double.isNaN(sink)) {
			throw new IllegalStateException("the work that is measured gives no numbers");
		}
		return turns * 1e9 / (now - start);
	}

	private static double median(double[] numbers) {
		double[] sorted = numbers.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
