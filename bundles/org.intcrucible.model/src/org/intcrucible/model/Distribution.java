package org.intcrucible.model;

import java.util.List;

/** How values are spread. Only noise may have parameters that are formulas. */
public sealed interface Distribution {

	/** A parameter of a distribution. */
	sealed interface Parameter {
	}

	/** @param value any finite number */
	record Constant(double value) implements Parameter {
	}

	/** @param formula evaluated in the scenario at hand; only for noise */
	record Computed(Formula formula) implements Parameter {
	}

	/** Always the same value. */
	record Fixed(Parameter value) implements Distribution {
	}

	record Uniform(Parameter low, Parameter high) implements Distribution {
	}

	record Triangular(Parameter low, Parameter mode, Parameter high) implements Distribution {
	}

	record Normal(Parameter mean, Parameter deviation) implements Distribution {
	}

	/** Given by its arithmetic mean and standard deviation, not by those of its logarithm. */
	record Lognormal(Parameter mean, Parameter deviation) implements Distribution {
	}

	record Beta(Parameter alpha, Parameter beta, Parameter low, Parameter high) implements Distribution {
	}

	/** @param choices values with weights that need not add up to 1 */
	record Discrete(List<Choice> choices) implements Distribution {
		public Discrete {
			choices = List.copyOf(choices);
		}
	}

	/** @param weight above 0 */
	record Choice(double value, double weight) {
	}

	/** @param values observations, drawn with equal probability */
	record Empirical(List<Double> values) implements Distribution {
		public Empirical {
			values = List.copyOf(values);
		}
	}
}
