package org.intcrucible.engine.internal.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.engine.ElementError;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.FormulaType;
import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.Lag;
import org.intcrucible.formula.NameUse;
import org.intcrucible.formula.Reductions;
import org.intcrucible.formula.TypeChecker;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.Part;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;
import org.intcrucible.model.Section;

/** Finds what is wrong with the formulas of a problem, all of it, before any of them is computed. */
final class ProblemChecker {

	private final SymbolTable symbols;
	private final QuantityReader.Quantities quantities;
	private final Dependencies dependencies;
	private final List<Mechanism.Solve> solves;
	private final List<ElementError> errors = new ArrayList<>();

	ProblemChecker(ProblemDocument document, SymbolTable symbols, QuantityReader.Quantities quantities,
			Dependencies dependencies) {
		this.symbols = symbols;
		this.quantities = quantities;
		this.dependencies = dependencies;
		solves = document.world().mechanisms().stream().filter(Mechanism.Solve.class::isInstance)
				.map(Mechanism.Solve.class::cast).toList();
	}

	List<ElementError> check() {
		Stream.concat(quantities.defined().stream(), quantities.aliases().stream())
				.forEach(quantity -> quantity.parts().forEach(part -> check(quantity, part)));
		dependencies.components(true).forEach(this::checkCycle);
		solves.forEach(this::checkSolve);
		return errors;
	}

	private void check(Quantity quantity, Quantity.FormulaPart part) {
		switch (TypeChecker.check(part.tree(), symbols)) {
			case Result.Success<FormulaType, List<FormulaError>>(FormulaType type) ->
				requirement(quantity, part, type).ifPresent(error -> report(quantity, part.part(), error));
			case Result.Failure<FormulaType, List<FormulaError>>(List<FormulaError> found) ->
				found.forEach(error -> report(quantity, part.part(), error));
		}
	}

	private Optional<FormulaError> requirement(Quantity quantity, Quantity.FormulaPart part, FormulaType type) {
		return switch (quantity.kind()) {
			case GOAL, RESOURCE -> mustBeNumber(part, type).or(() -> Reductions.suggest(part.tree(), type));
			case CONSTRAINT -> mustBeTruth(part, type).or(() -> Reductions.suggest(part.tree(), type));
			case STOCK -> mustBeNumber(part, type).or(() -> startsOnce(part, type));
			case NOISE -> mustBeNumber(part, type);
			case DEFINITION -> isChoice(type) ? Optional.of(whole(part, "An option of a lever is no value of its own.",
					"Compare it, for example `if(x == \"option\", 1, 0)`.")) : Optional.empty();
		};
	}

	private static boolean isChoice(FormulaType type) {
		return !type.isNumber() && !type.isTruth();
	}

	private static Optional<FormulaError> mustBeNumber(Quantity.FormulaPart part, FormulaType type) {
		if (type.isNumber()) {
			return Optional.empty();
		}
		return Optional.of(whole(part, "This gives true or false where a number is needed.",
				"Turn it into a number, for example `if(" + part.text() + ", 1, 0)`."));
	}

	private static Optional<FormulaError> mustBeTruth(Quantity.FormulaPart part, FormulaType type) {
		if (type.isTruth()) {
			return Optional.empty();
		}
		return Optional.of(whole(part, "This gives a number where a condition is needed.",
				"Compare it, for example `" + part.text() + " <= 1`."));
	}

	private static Optional<FormulaError> startsOnce(Quantity.FormulaPart part, FormulaType type) {
		if (part.part() != Part.START || !type.perStep()) {
			return Optional.empty();
		}
		return Optional.of(whole(part, "A stock starts with one value, and this has one for each step.",
				"Name the step, for example `x[0]`."));
	}

	private static FormulaError whole(Quantity.FormulaPart part, String sentence, String remedy) {
		return new FormulaError(0, part.text().text().length(), sentence, remedy);
	}

	private void checkSolve(Mechanism.Solve solve) {
		for (String name : solve.names()) {
			boolean isEquation = quantities.defined().stream()
					.anyMatch(quantity -> quantity.name().equals(name) && quantity.kind() == Quantity.Kind.DEFINITION);
			if (!isEquation) {
				errors.add(new ElementError(Section.MECHANISMS, solve.notes().id(), Part.ELEMENT, new FormulaError(0, 0,
						"`" + name + "` is no definition, so there is no equation to solve.",
						"List only names that are defined by `name = formula`.")));
			}
		}
	}

	private void checkCycle(List<Quantity> component) {
		Set<String> names = component.stream().map(Quantity::name).collect(Collectors.toCollection(HashSet::new));
		Quantity first = component.getFirst();
		boolean cyclic = component.size() > 1 || dependencies.needs(first, true).contains(first.name());
		if (!cyclic || solves.stream().anyMatch(solve -> solve.names().containsAll(names))) {
			return;
		}
		if (component.stream().anyMatch(member -> member.kind() == Quantity.Kind.STOCK)) {
			component.stream().filter(member -> member.kind() == Quantity.Kind.STOCK).findFirst()
					.ifPresent(stock -> reportCycle(stock, names, "A stock may use itself only at the step before: `"
							+ stock.name() + "[t-1]`."));
		} else {
			reportCycle(first, names, "List the names with `solve`, for example `- solve "
					+ String.join(", ", names.stream().sorted().toList()) + " from "
					+ String.join(", ", names.stream().map(name -> "1").toList()) + "`, or break the cycle.");
		}
	}

	private void reportCycle(Quantity quantity, Set<String> names, String remedy) {
		String path = Stream.concat(names.stream().sorted(), Stream.of(names.stream().sorted().findFirst().orElseThrow()))
				.collect(Collectors.joining("` -> `", "`", "`"));
		for (Quantity.FormulaPart part : quantity.parts()) {
			for (NameUse use : FreeNames.of(part.tree())) {
				if (names.contains(use.name()) && !(use.lag() instanceof Lag.EarlierStep)) {
					report(quantity, part.part(), new FormulaError(use.offset(), use.name().length(),
							"`" + quantity.name() + "` depends on itself: " + path + ".", remedy));
					return;
				}
			}
		}
	}

	private void report(Quantity quantity, Part part, FormulaError error) {
		errors.add(new ElementError(quantity.kind().section(), quantity.name(), part, error));
	}
}
