package org.intcrucible.document.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Beta;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Distribution.Computed;
import org.intcrucible.model.Distribution.Constant;
import org.intcrucible.model.Distribution.Discrete;
import org.intcrucible.model.Distribution.Empirical;
import org.intcrucible.model.Distribution.Fixed;
import org.intcrucible.model.Distribution.Lognormal;
import org.intcrucible.model.Distribution.Normal;
import org.intcrucible.model.Distribution.Parameter;
import org.intcrucible.model.Distribution.Triangular;
import org.intcrucible.model.Distribution.Uniform;

/** Which parameters make a distribution. What is computed is checked when it is evaluated. */
final class DistributionCheck {

	/** @param parameter its index in the order of the text */
	record Fault(int parameter, Complaint complaint) {
	}

	private DistributionCheck() {
	}

	static Optional<Fault> check(Distribution distribution) {
		return switch (distribution) {
			case Fixed(var value) -> Optional.empty();
			case Uniform(var low, var high) -> range(low, high, 0);
			case Triangular(var low, var mode, var high) -> mode(low, mode, high).or(() -> range(low, high, 0));
			case Normal(var mean, var deviation) -> positive(deviation, 1, "A standard deviation");
			case Lognormal(var mean, var deviation) -> positive(mean, 0, "The mean of a lognormal distribution")
					.or(() -> positive(deviation, 1, "A standard deviation"));
			case Beta(var alpha, var beta, var low, var high) -> positive(alpha, 0, "A parameter of a beta distribution")
					.or(() -> positive(beta, 1, "A parameter of a beta distribution")).or(() -> range(low, high, 2));
			case Discrete(var choices) -> weights(choices);
			case Empirical(var values) -> Optional.empty();
		};
	}

	private static Optional<Fault> mode(Parameter low, Parameter mode, Parameter high) {
		if (constant(mode) < constant(low) || constant(mode) > constant(high)) {
			return Optional.of(new Fault(1, Complaint.meaning("The mode lies between the low and the high end.",
					"Write low, mode, high in this order.")));
		}
		return Optional.empty();
	}

	private static Optional<Fault> range(Parameter low, Parameter high, int parameter) {
		double from = constant(low);
		double to = constant(high);
		boolean wrong = from >= to || Double.isInfinite(to - from);
		return wrong ? Optional.of(new Fault(parameter, Ranges.refusal(from, to))) : Optional.empty();
	}

	private static Optional<Fault> positive(Parameter parameter, int index, String what) {
		return constant(parameter) <= 0 ? Optional.of(notAboveZero(index, what)) : Optional.empty();
	}

	private static Optional<Fault> weights(List<Choice> choices) {
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).weight() <= 0) {
				return Optional.of(notAboveZero(2 * i + 1, "The weight of a value"));
			}
		}
		return Optional.empty();
	}

	private static Fault notAboveZero(int parameter, String what) {
		return new Fault(parameter, Complaint.outOfRange(what + " is above 0.", "Write a number above 0."));
	}

	/** NaN for what is computed, so that no comparison holds. */
	private static double constant(Parameter parameter) {
		return switch (parameter) {
			case Constant(double value) -> value;
			case Computed(var formula) -> Double.NaN;
		};
	}
}
