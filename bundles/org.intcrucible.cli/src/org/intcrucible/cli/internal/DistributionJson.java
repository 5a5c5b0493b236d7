package org.intcrucible.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.intcrucible.model.Distribution;

/** A distribution as {@code spec show --json} prints it: its kind, and its parameters in the order of the text. */
final class DistributionJson {

	private DistributionJson() {
	}

	static Map<String, Object> of(Distribution distribution) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("kind", distribution.getClass().getSimpleName().toLowerCase(Locale.ROOT));
		switch (distribution) {
			case Distribution.Discrete(var choices) -> {
				json.put("values", choices.stream().map(Distribution.Choice::value).toList());
				json.put("weights", choices.stream().map(Distribution.Choice::weight).toList());
			}
			case Distribution.Empirical(var values) -> json.put("values", values);
			default -> json.put("parameters", parameters(distribution).stream().map(DistributionJson::parameter).toList());
		}
		return json;
	}

	/** What may be a formula, in the order of the text. */
	static List<Distribution.Parameter> parameters(Distribution distribution) {
		return switch (distribution) {
			case Distribution.Fixed(var value) -> List.of(value);
			case Distribution.Uniform(var low, var high) -> List.of(low, high);
			case Distribution.Triangular(var low, var mode, var high) -> List.of(low, mode, high);
			case Distribution.Normal(var mean, var deviation) -> List.of(mean, deviation);
			case Distribution.Lognormal(var mean, var deviation) -> List.of(mean, deviation);
			case Distribution.Beta(var alpha, var beta, var low, var high) -> List.of(alpha, beta, low, high);
			case Distribution.Discrete discrete -> List.of();
			case Distribution.Empirical empirical -> List.of();
		};
	}

	private static Object parameter(Distribution.Parameter parameter) {
		return switch (parameter) {
			case Distribution.Constant(double value) -> value;
			case Distribution.Computed(var formula) -> formula.text();
		};
	}
}
