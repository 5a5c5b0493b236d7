package org.intcrucible.engine.internal.simulation;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.ElementError;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.FormulaParser;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.Part;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Result;

/** Collects whatever has formulas, and parses them. */
final class QuantityReader {

	private final List<Quantity> quantities = new ArrayList<>();
	private final List<Quantity> aliases = new ArrayList<>();
	private final List<ElementError> errors = new ArrayList<>();

	private QuantityReader() {
	}

	/**
	 * What was read, in the order of the document.
	 *
	 * @param defined with formulas of their own
	 * @param aliases goals, constraints and resources that are only another's name
	 */
	record Quantities(List<Quantity> defined, List<Quantity> aliases) {
	}

	static Result<Quantities, List<ElementError>> read(ProblemDocument document) {
		QuantityReader reader = new QuantityReader();
		document.world().mechanisms().forEach(reader::mechanism);
		document.world().assumptions().stream().filter(Assumption::noise).forEach(reader::noise);
		for (Goal goal : document.spec().goals()) {
			reader.wanted(goal.id(), Quantity.Kind.GOAL, Part.FORMULA, goal.formula());
		}
		for (Constraint constraint : document.spec().constraints()) {
			reader.wanted(constraint.id(), Quantity.Kind.CONSTRAINT, Part.FORMULA, constraint.formula());
		}
		for (Resource resource : document.world().resources()) {
			reader.wanted(resource.id(), Quantity.Kind.RESOURCE, Part.USE, resource.use());
		}
		return reader.errors.isEmpty()
				? Result.success(new Quantities(reader.quantities, reader.aliases))
				: Result.failure(reader.errors);
	}

	private void wanted(String id, Quantity.Kind kind, Part part, Formula formula) {
		add(formula.text().equals(id) ? aliases : quantities, id, kind, part, formula);
	}

	private void mechanism(Mechanism mechanism) {
		switch (mechanism) {
			case Mechanism.Definition definition ->
				add(quantities, definition.name(), Quantity.Kind.DEFINITION, Part.FORMULA, definition.formula());
			case Mechanism.Stock stock -> {
				List<Quantity.FormulaPart> parts = new ArrayList<>();
				parse(parts, stock.name(), Quantity.Kind.STOCK, Part.START, stock.start());
				parse(parts, stock.name(), Quantity.Kind.STOCK, Part.THEN, stock.then());
				quantities.add(new Quantity(stock.name(), Quantity.Kind.STOCK, parts));
			}
			default -> {
				// solve and influences have no formula
			}
		}
	}

	private void noise(Assumption noise) {
		List<Quantity.FormulaPart> parts = new ArrayList<>();
		List<Distribution.Parameter> parameters = Parameters.of(noise.distribution());
		for (int i = 0; i < parameters.size(); i++) {
			if (parameters.get(i) instanceof Distribution.Computed(Formula formula)) {
				parse(parts, noise.name(), Quantity.Kind.NOISE, Part.parameter(i), formula);
			}
		}
		quantities.add(new Quantity(noise.name(), Quantity.Kind.NOISE, parts));
	}

	private void add(List<Quantity> target, String name, Quantity.Kind kind, Part part, Formula formula) {
		List<Quantity.FormulaPart> parts = new ArrayList<>();
		parse(parts, name, kind, part, formula);
		target.add(new Quantity(name, kind, parts));
	}

	private void parse(List<Quantity.FormulaPart> parts, String name, Quantity.Kind kind, Part part, Formula formula) {
		Result<Expression, List<FormulaError>> parsed = FormulaParser.parse(formula.text());
		switch (parsed) {
			case Result.Success<Expression, List<FormulaError>>(Expression tree) ->
				parts.add(new Quantity.FormulaPart(part, formula, tree));
			case Result.Failure<Expression, List<FormulaError>>(List<FormulaError> found) ->
				found.forEach(error -> errors.add(new ElementError(kind.section(), name, part, error)));
		}
	}
}
