package org.intcrucible.document.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Beta;
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

/** Prints how values are spread. */
public final class DistributionPrinter {

	private DistributionPrinter() {
	}

	public static String print(Distribution distribution) {
		return switch (distribution) {
			case Fixed(var value) -> "fixed " + parameter(value);
			case Uniform(var low, var high) -> "uniform " + range(low, high);
			case Triangular(var low, var mode, var high) -> "triangular " + list(low, mode, high);
			case Normal(var mean, var deviation) -> "normal " + list(mean, deviation);
			case Lognormal(var mean, var deviation) -> "lognormal " + list(mean, deviation);
			case Beta(var alpha, var beta, var low, var high) -> "beta " + list(alpha, beta) + " on " + range(low, high);
			case Discrete(var choices) -> "discrete " + choices.stream().map(
					choice -> Decimal.format(choice.value()) + ": " + Decimal.format(choice.weight()))
					.collect(Collectors.joining(", "));
			case Empirical(var values) -> "empirical "
					+ values.stream().map(Decimal::format).collect(Collectors.joining(", "));
		};
	}

	private static String range(Parameter low, Parameter high) {
		return parameter(low) + ".." + parameter(high);
	}

	private static String list(Parameter... parameters) {
		return Arrays.stream(parameters).map(DistributionPrinter::parameter).collect(Collectors.joining(", "));
	}

	private static String parameter(Parameter parameter) {
		return switch (parameter) {
			case Constant(double value) -> Decimal.format(value);
			case Computed(var formula) -> "`" + formula + "`";
		};
	}
}
