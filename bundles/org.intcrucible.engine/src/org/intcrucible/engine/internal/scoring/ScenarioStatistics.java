package org.intcrucible.engine.internal.scoring;

import java.util.stream.IntStream;

/** Statistics of P over the scenarios of a suite (rule 11 of docs/scores.md). */
final class ScenarioStatistics {

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
	static double lowTail(double[] predictions, double[] weights) {
		double[] rising = IntStream.range(0, predictions.length).filter(i -> !Double.isNaN(predictions[i]) && weights[i] > 0)
				.mapToDouble(i -> predictions[i]).sorted().toArray();
		double enough = weightUpTo(Double.POSITIVE_INFINITY, predictions, weights) * (TAIL - ROUNDING);
		int below = 0;
		int reached = rising.length - 1;
		while (below < reached) {
			int middle = (below + reached) / 2;
			if (weightUpTo(rising[middle], predictions, weights) >= enough) {
				reached = middle;
			} else {
				below = middle + 1;
			}
		}
		return rising.length == 0 ? Double.NaN : rising[reached];
	}

	/** W of the scenarios in which P is no greater than this. */
	private static double weightUpTo(double most, double[] predictions, double[] weights) {
		double sum = 0;
		for (int i = 0; i < predictions.length; i++) {
			sum += predictions[i] <= most ? weights[i] : 0;
		}
		return sum;
	}

	/**
	 * How far P foretells what happens in a single scenario: 1 less twice the weighted mean distance of P(c, s) from
	 * P(c). Numbers in [0, 1] are at most one half away from their mean, on average.
	 *
	 * @param predictions P by scenario; NaN where there is none
	 * @param weights     W by scenario, as many
	 * @return in [0, 1]; NaN with fewer than two scenarios that have a weight
	 */
	static double predictionAccuracy(double[] predictions, double[] weights, double mean) {
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
}
