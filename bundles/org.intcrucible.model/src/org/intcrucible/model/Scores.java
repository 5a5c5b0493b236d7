package org.intcrucible.model;

import java.util.List;
import java.util.Map;

import com.google.gson.annotations.SerializedName;

/**
 * What the numbers say of one candidate; the rules are those of docs/scores.md.
 *
 * @param prediction             P, how well it does what is wanted, in [0, 1]
 * @param resource               R, what it costs, in [0.01, 1]
 * @param intelligence           I = P / R, in [0, 100]
 * @param constraintSatisfaction by constraint id, in the document's order, resources' implied ones last
 * @param rankingExplanation     one to three sentences
 * @param rankingFactors         what speaks for and against it
 */
public record Scores(@SerializedName("P") Indicator prediction, @SerializedName("R") Indicator resource,
		@SerializedName("I") double intelligence, Map<String, Verdict> constraintSatisfaction,
		String rankingExplanation, Factors rankingFactors) {

	/** Of what was not scored. */
	public static final Scores NONE = new Scores(new Indicator(Double.NaN, Map.of()), new Indicator(Double.NaN, Map.of()), Double.NaN,
			Map.of(), "", new Factors(List.of(), List.of()));

	public Scores {
		constraintSatisfaction = OrderedMap.copyOf(constraintSatisfaction);
	}

	/**
	 * A number and what it is made of.
	 *
	 * @param overall    the number
	 * @param components by id of goal, constraint or resource, in the document's order
	 */
	public record Indicator(double overall, Map<String, Double> components) {
		public Indicator {
			components = OrderedMap.copyOf(components);
		}
	}

	/**
	 * How far one constraint holds.
	 *
	 * @param satisfied   whether it holds where it must
	 * @param score       weighted mean satisfaction over the scenarios, in [0, 1]
	 * @param explanation one sentence
	 */
	public record Verdict(boolean satisfied, double score, String explanation) {
	}

	/** @param positive and {@code negative}: two to four each where there are so many, strongest first */
	public record Factors(List<String> positive, List<String> negative) {
		public Factors {
			positive = List.copyOf(positive);
			negative = List.copyOf(negative);
		}
	}

	public Scores explained(String explanation, Factors factors) {
		return new Scores(prediction, resource, intelligence, constraintSatisfaction, explanation, factors);
	}
}
