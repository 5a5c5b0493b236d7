package org.intcrucible.model;

import java.util.List;

import com.google.gson.annotations.SerializedName;

/**
 * How a candidate's scores hold over the scenarios (rule 11 of docs/scores.md).
 *
 * @param coverage           share of the suite's weight that was evaluated, in [0, 1]
 * @param satisficing        share of the suite's weight in which every constraint holds, in [0, 1]
 * @param regret             greatest loss of P against the best candidate of the same scenario, in [0, 1]
 * @param lowTail            p10: the least P with at least a tenth of the weight at or below it, in [0, 1]
 * @param predictionAccuracy agreement of P over the scenarios, in [0, 1]; null in JSON with one scenario, NaN here
 * @param paretoEfficient    whether no candidate is at least as good in P and R and better in one of them
 * @param breaksAt           ids of scenarios in which a hard constraint is broken, adversarial probes included
 */
public record Robustness(double coverage, double satisficing, double regret, @SerializedName("p10") double lowTail,
		double predictionAccuracy, boolean paretoEfficient, List<String> breaksAt) {

	/** Of what was not scored. */
	public static final Robustness NONE = new Robustness(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false, List.of());

	public Robustness {
		breaksAt = ScenarioIds.copyOf(breaksAt);
	}
}
