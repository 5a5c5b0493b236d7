package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Distribution;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Mechanism;

/** Which elements have which formulas. */
final class FormulaUses {

	private FormulaUses() {
	}

	/** The formulas of all elements by label; those of elements with one label stand together. */
	static Map<String, List<Formula>> of(DocumentParts parts) {
		var uses = new LinkedHashMap<String, List<Formula>>();
		parts.goals.forEach(goal -> add(uses, goal.label(), List.of(goal.formula())));
		parts.constraints.forEach(constraint -> add(uses, constraint.label(), List.of(constraint.formula())));
		parts.resources.forEach(resource -> add(uses, resource.label(), List.of(resource.use())));
		parts.mechanisms.forEach(mechanism -> {
			if (mechanism instanceof Mechanism.Definition definition) {
				add(uses, definition.name(), List.of(definition.formula()));
			} else if (mechanism instanceof Mechanism.Stock stock) {
				add(uses, stock.name(), List.of(stock.start(), stock.then()));
			}
		});
		parts.assumptions.forEach(assumption -> add(uses, assumption.name(), computed(assumption.distribution())));
		return uses;
	}

	/** Formulas among the parameters, which only noise has. */
	static List<Formula> computed(Distribution distribution) {
		return parameters(distribution).stream().filter(Distribution.Computed.class::isInstance)
				.map(parameter -> ((Distribution.Computed) parameter).formula()).toList();
	}

	private static List<Distribution.Parameter> parameters(Distribution distribution) {
		return switch (distribution) {
			case Distribution.Fixed(var value) -> List.of(value);
			case Distribution.Uniform(var low, var high) -> List.of(low, high);
			case Distribution.Triangular(var low, var mode, var high) -> List.of(low, mode, high);
			case Distribution.Normal(var mean, var deviation) -> List.of(mean, deviation);
			case Distribution.Lognormal(var mean, var deviation) -> List.of(mean, deviation);
			case Distribution.Beta(var alpha, var beta, var low, var high) -> List.of(alpha, beta, low, high);
			case Distribution.Discrete(var choices) -> List.of();
			case Distribution.Empirical(var values) -> List.of();
		};
	}

	private static void add(Map<String, List<Formula>> uses, String label, List<Formula> formulas) {
		uses.computeIfAbsent(label, any -> new ArrayList<>()).addAll(formulas);
	}
}
