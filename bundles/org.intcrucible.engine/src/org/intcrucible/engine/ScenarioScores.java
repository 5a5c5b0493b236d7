package org.intcrucible.engine;

import java.util.Arrays;
import java.util.function.Supplier;

/** P and R of one candidate by scenario. Those of the suite are kept here until somebody else keeps them. */
final class ScenarioScores {

	private static final double[] NONE = new double[0];

	private final int suite;
	/** P of probes: the first one has the ordinal after the suite's last. */
	private double[] probes = NONE;
	private SuiteScores own;
	private Supplier<SuiteScores> keeper = () -> own;

	/** @param suite how many scenarios it has */
	ScenarioScores(int suite) {
		this.suite = suite;
		own = new SuiteScores(NONE, NONE);
	}

	/** @param ordinal from 1, beyond the suite for a probe */
	void put(int ordinal, RowScore row) {
		if (ordinal > suite) {
			int probe = ordinal - suite;
			probes = probe <= probes.length ? probes : extended(probes, Math.max(probe, probes.length + probes.length / 2));
			probes[probe - 1] = row.prediction();
			return;
		}
		if (own.predictions().length == 0) {
			own = new SuiteScores(extended(NONE, suite), extended(NONE, suite));
		}
		own.predictions()[ordinal - 1] = row.prediction();
		own.resources()[ordinal - 1] = row.resource();
	}

	/** From now on somebody else has those of the suite. */
	void keptBy(Supplier<SuiteScores> other) {
		keeper = other;
		own = new SuiteScores(NONE, NONE);
	}

	/** P by scenario of the suite; NaN where there is none. Not to be changed. */
	double[] predictions() {
		return whole(keeper.get().predictions());
	}

	/** R by scenario of the suite; NaN where there is none. Not to be changed. */
	double[] resources() {
		return whole(keeper.get().resources());
	}

	/** P of all probes, by ordinal; NaN where there is none. Not to be changed. */
	double[] probes() {
		return probes;
	}

	private double[] whole(double[] numbers) {
		return numbers.length == suite ? numbers : extended(numbers, suite);
	}

	private static double[] extended(double[] numbers, int length) {
		double[] longer = Arrays.copyOf(numbers, length);
		Arrays.fill(longer, numbers.length, length, Double.NaN);
		return longer;
	}
}
