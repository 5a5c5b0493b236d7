package org.intcrucible.engine.internal.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.Lag;
import org.intcrucible.formula.NameUse;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;

/** Gives every name its meaning and every slot its rule. */
final class Assembly {

	private final Map<String, Meaning> meanings = new HashMap<>();
	private final SlotPlan plan;

	Assembly(ProblemDocument document, List<Quantity> quantities, SlotPlan plan, OutcomeLayout layout,
			List<String> provided) {
		this.plan = plan;
		provided.forEach(name -> meanings.put(name, new Meaning.Provided(layout.column(name))));
		DesignSpace designs = DesignSpace.of(document.world());
		document.world().levers().forEach(lever -> meanings.put(lever.name(), lever(lever, designs)));
		int position = 0;
		for (Assumption assumption : document.world().assumptions()) {
			if (!assumption.noise()) {
				meanings.put(assumption.name(), new Meaning.AssumptionValue(position++));
			}
		}
		quantities.forEach(quantity -> meanings.put(quantity.name(), new Meaning.Computed(plan.slot(quantity.name()))));
		Map<String, Assumption> noises = document.world().assumptions().stream().filter(Assumption::noise)
				.collect(Collectors.toMap(Assumption::name, noise -> noise));
		quantities.forEach(quantity -> plan.slot(quantity.name()).computedBy(rule(quantity, noises)));
		document.world().mechanisms().forEach(mechanism -> {
			if (mechanism instanceof Mechanism.Solve solve) {
				solveTogether(solve, quantities);
			}
		});
	}

	private static Meaning lever(Lever lever, DesignSpace designs) {
		List<String> options = lever.domain() instanceof Lever.OneOf(var names) ? names : List.of();
		int element = designs.first(lever.name());
		int count = designs.count(lever.name());
		return switch (lever.shape()) {
			case Lever.Scalar() -> new Meaning.LeverValue(element, options);
			case Lever.PerStep() -> new Meaning.LeverVector(lever.name(), element, 0, count, true, options);
			case Lever.Indexed(int first, int last) ->
				new Meaning.LeverVector(lever.name(), element, first, last - first + 1, false, options);
		};
	}

	private Rule rule(Quantity quantity, Map<String, Assumption> noises) {
		return switch (quantity.kind()) {
			case STOCK -> new RecurrenceRule(formula(quantity.name(), quantity.parts().get(0)),
					formula(quantity.name(), quantity.parts().get(1)));
			case NOISE -> noiseRule(noises.get(quantity.name()), quantity);
			default -> {
				NamedFormula formula = formula(quantity.name(), quantity.first());
				yield plan.looksBack(quantity.name()) ? new RecurrenceRule(formula, formula) : new FormulaRule(formula);
			}
		};
	}

	private Rule noiseRule(Assumption noise, Quantity quantity) {
		List<Distribution.Parameter> parameters = Parameters.of(noise.distribution());
		List<Node> values = new ArrayList<>();
		int computed = 0;
		for (Distribution.Parameter parameter : parameters) {
			if (parameter instanceof Distribution.Constant constant) {
				values.add(frame -> constant.value());
			} else {
				values.add(formula(noise.name(), quantity.parts().get(computed++))::finite);
			}
		}
		return new NoiseRule(noise, parameters, values);
	}

	private void solveTogether(Mechanism.Solve solve, List<Quantity> quantities) {
		Map<String, Quantity> byName = quantities.stream().collect(Collectors.toMap(Quantity::name, quantity -> quantity));
		List<Slot> members = solve.names().stream().map(plan::slot).toList();
		List<NamedFormula> formulas = solve.names().stream()
				.map(name -> formula(name, byName.get(name).first())).toList();
		Rule rule = new SolveRule(members, formulas, solve.starts().stream().mapToDouble(Double::doubleValue).toArray());
		members.forEach(member -> member.computedBy(rule));
	}

	private NamedFormula formula(String title, Quantity.FormulaPart part) {
		return formula(title, part.text().text(), part.tree());
	}

	/** Compiles a formula that stands for itself, such as one side of a comparison. */
	NamedFormula formula(String title, String text, Expression tree) {
		NodeCompiler compiler = new NodeCompiler(meanings);
		Node node = compiler.compile(tree);
		Map<String, Node> names = new LinkedHashMap<>();
		for (NameUse use : FreeNames.of(tree)) {
			boolean plain = use.lag() instanceof Lag.SameStep && !(meanings.get(use.name()) instanceof Meaning.LeverVector);
			if (plain) {
				names.computeIfAbsent(use.name(), name -> new NodeCompiler(meanings).compile(new Expression.Name(0, name)));
			}
		}
		return new NamedFormula(title, text, node, compiler.variables(), names);
	}

	/** What every name means. */
	Map<String, Meaning> meanings() {
		return Map.copyOf(meanings);
	}

	/** The value behind a name that is no lever's and no assumption's. */
	Node value(String name) {
		return new NodeCompiler(meanings).compile(new Expression.Name(0, name));
	}
}
