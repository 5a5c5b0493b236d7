package org.intcrucible.engine.internal.scoring;

import java.util.Arrays;

/** The best P in each scenario, and what others lose against it (rule 11 of docs/scores.md). */
public final class BestPredictions {

	private double[] inSuite = new double[0];
	private double[] inProbes = new double[0];

	/**
	 * Adds a candidate that counts.
	 *
	 * @param suite  P by scenario; NaN where there is none
	 * @param probes P by probe; NaN where there is none
	 */
	public void add(double[] suite, double[] probes) {
		inSuite = better(inSuite, suite);
		inProbes = better(inProbes, probes);
	}

	private static double[] better(double[] best, double[] predictions) {
		double[] better = best;
		if (better.length < predictions.length) {
			better = Arrays.copyOf(best, predictions.length);
			Arrays.fill(better, best.length, better.length, Double.NaN);
		}
		for (int i = 0; i < predictions.length; i++) {
			if (!(predictions[i] <= better[i]) && !Double.isNaN(predictions[i])) {
				better[i] = predictions[i];
			}
		}
		return better;
	}

	/**
	 * Greatest loss of P against the best, of any candidate.
	 *
	 * @param suite  P by scenario; NaN where there is none
	 * @param probes P by probe; NaN where there is none
	 * @return in [0, 1]; NaN if there is no scenario to compare
	 */
	public double regret(double[] suite, double[] probes) {
		return loss(suite, inSuite, loss(probes, inProbes, Double.NaN));
	}

	/** @param least what was lost elsewhere */
	private static double loss(double[] predictions, double[] best, double least) {
		double greatest = least;
		for (int i = 0; i < Math.min(predictions.length, best.length); i++) {
			double loss = Math.max(0, best[i] - predictions[i]);
			if (!Double.isNaN(loss) && !(loss <= greatest)) {
				greatest = loss;
			}
		}
		return greatest;
	}
}
