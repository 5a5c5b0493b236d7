package org.intcrucible.document.internal;

import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Beta;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Distribution.Constant;
import org.intcrucible.model.Distribution.Discrete;
import org.intcrucible.model.Distribution.Empirical;
import org.intcrucible.model.Distribution.Fixed;
import org.intcrucible.model.Distribution.Lognormal;
import org.intcrucible.model.Distribution.Normal;
import org.intcrucible.model.Distribution.Parameter;
import org.intcrucible.model.Distribution.Triangular;
import org.intcrucible.model.Distribution.Uniform;

/**
 * Between which values a distribution lies.
 *
 * @param low  may be infinite
 * @param high may be infinite
 */
record Support(double low, double high) {

	private static final Support UNBOUNDED = new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

	static Support of(Distribution distribution) {
		return switch (distribution) {
			case Fixed(var value) -> between(value, value);
			case Uniform(var low, var high) -> between(low, high);
			case Triangular(var low, var mode, var high) -> between(low, high);
			case Normal(var mean, var deviation) -> UNBOUNDED;
			case Lognormal(var mean, var deviation) -> new Support(0, Double.POSITIVE_INFINITY);
			case Beta(var alpha, var beta, var low, var high) -> between(low, high);
			case Discrete(var choices) -> new Support(choices.stream().mapToDouble(Choice::value).min().orElseThrow(),
					choices.stream().mapToDouble(Choice::value).max().orElseThrow());
			case Empirical(var values) -> new Support(values.stream().mapToDouble(v -> v).min().orElseThrow(),
					values.stream().mapToDouble(v -> v).max().orElseThrow());
		};
	}

	private static Support between(Parameter from, Parameter to) {
		return from instanceof Constant(double low) && to instanceof Constant(double high) ? new Support(low, high)
				: UNBOUNDED;
	}

	/** Whether bounds leave anything of a distribution. */
	static boolean reaches(Distribution distribution, double low, double high) {
		var bounds = new Support(low, high);
		return switch (distribution) {
			case Discrete(var choices) -> choices.stream().map(Choice::value).anyMatch(bounds::contains);
			case Empirical(var values) -> values.stream().anyMatch(bounds::contains);
			default -> {
				var support = of(distribution);
				yield low <= support.high() && high >= support.low();
			}
		};
	}

	boolean contains(double value) {
		return value >= low && value <= high;
	}
}
