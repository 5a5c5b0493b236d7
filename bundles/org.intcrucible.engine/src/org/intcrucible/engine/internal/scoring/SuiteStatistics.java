package org.intcrucible.engine.internal.scoring;

/**
 * How P of one candidate varies over its suite (rule 11 of docs/scores.md).
 *
 * @param lowTail            p10, in [0, 1]; NaN if nothing with a weight was evaluated
 * @param predictionAccuracy in [0, 1]; NaN with fewer than two scenarios that have a weight
 */
public record SuiteStatistics(double lowTail, double predictionAccuracy) {

	/**
	 * Computes them.
	 *
	 * @param predictions P by scenario; NaN where there is none
	 * @param weights     W by scenario, as many
	 * @param mean        P of the candidate
	 */
	public static SuiteStatistics of(double[] predictions, double[] weights, double mean) {
		return new SuiteStatistics(ScenarioStatistics.lowTail(predictions, weights),
				ScenarioStatistics.predictionAccuracy(predictions, weights, mean));
	}
}
