package org.intcrucible.engine.internal.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Statistics of P over the scenarios of a suite (rule 11 of docs/scores.md). */
public final class ScenarioStatistics {

	private static final double TAIL = 0.1;
	/** What sums of weights may be off by. */
	private static final double ROUNDING = 1e-12;

	private ScenarioStatistics() {
	}

	/**
	 * p10: the least P with a tenth of the evaluated weight at or below it.
	 *
	 * @param predictions P by scenario; NaN where there is none
	 * @param weights     W by scenario, as many
	 * @return NaN if nothing with a weight was evaluated
	 */
	public static double lowTail(double[] predictions, double[] weights) {
		List<Integer> rising = IntStream.range(0, predictions.length)
				.filter(i -> !Double.isNaN(predictions[i]) && weights[i] > 0).boxed()
				.sorted(Comparator.comparingDouble(i -> predictions[i])).toList();
		double total = 0;
		for (int scenario : rising) {
			total += weights[scenario];
		}
		double below = 0;
		for (int scenario : rising) {
			below += weights[scenario];
			if (below >= total * (TAIL - ROUNDING)) {
				return predictions[scenario];
			}
		}
		return Double.NaN;
	}

	/**
	 * How far P foretells what happens in a single scenario: 1 less twice the weighted mean distance of P(c, s) from
	 * P(c). Numbers in [0, 1] are at most one half away from their mean, on average.
	 *
	 * @param predictions P by scenario; NaN where there is none
	 * @param weights     W by scenario, as many
	 * @return in [0, 1]; NaN with fewer than two scenarios that have a weight
	 */
	public static double predictionAccuracy(double[] predictions, double[] weights, double mean) {
		int count = 0;
		double total = 0;
		double distance = 0;
		for (int i = 0; i < predictions.length; i++) {
			if (!Double.isNaN(predictions[i]) && weights[i] > 0) {
				count++;
				total += weights[i];
				distance += weights[i] * Math.abs(predictions[i] - mean);
			}
		}
		return count < 2 ? Double.NaN : Math.clamp(1 - 2 * distance / total, 0, 1);
	}

	/**
	 * The best P in each scenario.
	 *
	 * @param candidates P by scenario of each candidate that counts; NaN where there is none
	 * @return NaN where there is none at all
	 */
	public static double[] best(List<double[]> candidates) {
		int scenarios = candidates.stream().mapToInt(predictions -> predictions.length).max().orElse(0);
		double[] best = new double[scenarios];
		for (int i = 0; i < scenarios; i++) {
			best[i] = Double.NaN;
			for (double[] predictions : candidates) {
				if (i < predictions.length && !(predictions[i] <= best[i]) && !Double.isNaN(predictions[i])) {
					best[i] = predictions[i];
				}
			}
		}
		return best;
	}

	/**
	 * Greatest loss of P against the best.
	 *
	 * @param best as {@link #best} gave it
	 * @return in [0, 1]; NaN if there is no scenario to compare
	 */
	public static double regret(double[] predictions, double[] best) {
		double regret = Double.NaN;
		for (int i = 0; i < Math.min(predictions.length, best.length); i++) {
			double loss = Math.max(0, best[i] - predictions[i]);
			if (!Double.isNaN(loss) && !(loss <= regret)) {
				regret = loss;
			}
		}
		return regret;
	}
}
