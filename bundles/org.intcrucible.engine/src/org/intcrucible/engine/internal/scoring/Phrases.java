package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.Contender;
import org.intcrucible.model.ScenarioType;

/** Parts of sentences that several sentences share. */
final class Phrases {

	private Phrases() {
	}

	/** Gives {@code C-0845}, or {@code Baseline (C-0001)} for a candidate with a label of its own. */
	static String name(Contender contender) {
		String id = NumberText.candidate(contender.candidate().ordinal());
		String label = contender.candidate().label();
		return label.isBlank() || label.equals(id) || label.equals(contender.candidate().id()) ? id : label + " (" + id + ")";
	}

	/** Gives {@code 0.027 more P (0.787 against 0.760) for 0.017 more R}. */
	static String trade(double prediction, double resource, double otherPrediction, double otherResource) {
		String gain = prediction == otherPrediction ? "the same P (" + NumberText.score(prediction) + ")"
				: amount(prediction, otherPrediction) + " P (" + NumberText.score(prediction) + " against "
						+ NumberText.score(otherPrediction) + ")";
		return gain + (resource == otherResource ? " for the same R" : " for " + amount(resource, otherResource) + " R");
	}

	private static String amount(double one, double other) {
		return NumberText.difference(one - other) + (one > other ? " more" : " less");
	}

	static String name(ScenarioType type) {
		return switch (type) {
			case NORMAL_OPERATION -> "normal operation";
			case STRESS_TEST -> "stress tests";
			case EDGE_CASE -> "edge cases";
			case FAILURE_MODE -> "failure modes";
		};
	}

	static String lowerFirst(String sentence) {
		return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
	}

	static String withoutStop(String sentence) {
		return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
	}
}
