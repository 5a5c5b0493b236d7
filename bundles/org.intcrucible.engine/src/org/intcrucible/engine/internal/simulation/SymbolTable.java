package org.intcrucible.engine.internal.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.formula.FormulaType;
import org.intcrucible.formula.ReservedNames;
import org.intcrucible.formula.Scope;
import org.intcrucible.formula.Symbol;
import org.intcrucible.formula.TypeChecker;
import org.intcrucible.formula.ValueKind;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Lever;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;

/** What every name of a problem stands for. The types of definitions follow from their formulas. */
final class SymbolTable implements Scope {

	private final Map<String, Symbol> symbols = new HashMap<>();
	private final int horizon;

	/** @param provided names of outcomes that come from elsewhere, each one number */
	SymbolTable(ProblemDocument document, Set<String> provided, List<Quantity> quantities) {
		horizon = document.world().simulation().horizon();
		provided.forEach(name -> symbols.put(name, new Symbol.Scalar(ValueKind.NUMBER)));
		document.world().levers().forEach(lever -> symbols.put(lever.name(), symbol(lever)));
		for (Assumption assumption : document.world().assumptions()) {
			symbols.put(assumption.name(),
					assumption.noise() ? new Symbol.Series(ValueKind.NUMBER, true) : new Symbol.Scalar(ValueKind.NUMBER));
		}
		infer(quantities);
	}

	private static Symbol symbol(Lever lever) {
		ValueKind kind = switch (lever.domain()) {
			case Lever.OneOf(var options) -> new ValueKind.Option(options);
			case Lever.YesNo() -> ValueKind.TRUTH;
			default -> ValueKind.NUMBER;
		};
		return switch (lever.shape()) {
			case Lever.Scalar() -> new Symbol.Scalar(kind);
			case Lever.PerStep() -> new Symbol.Series(kind, false);
			case Lever.Indexed(int first, int last) -> new Symbol.Vector(kind, first, last);
		};
	}

	/**
	 * Starts from "every definition is one number" and lets steps, samples and kinds spread along the uses until nothing
	 * changes. Formulas that do not check yet are passed over: what still fails in the end is an error of its own.
	 */
	private void infer(List<Quantity> quantities) {
		for (Quantity quantity : quantities) {
			switch (quantity.kind()) {
				case STOCK -> symbols.put(quantity.name(), new Symbol.Series(ValueKind.NUMBER, false));
				case DEFINITION, GOAL, RESOURCE -> symbols.put(quantity.name(), new Symbol.Definition(FormulaType.number()));
				case CONSTRAINT -> symbols.put(quantity.name(), new Symbol.Definition(FormulaType.scalar(ValueKind.TRUTH)));
				case NOISE -> {
					// known from the start
				}
			}
		}
		boolean changed = true;
		for (int round = 0; changed && round < 3 * quantities.size() + 3; round++) {
			changed = false;
			for (Quantity quantity : quantities) {
				changed |= refine(quantity);
			}
		}
	}

	private boolean refine(Quantity quantity) {
		Symbol before = symbols.get(quantity.name());
		for (Quantity.FormulaPart part : quantity.parts()) {
			if (TypeChecker.check(part.tree(), this) instanceof Result.Success<FormulaType, ?>(FormulaType type)) {
				switch (symbols.get(quantity.name())) {
					case Symbol.Series series when quantity.kind() == Quantity.Kind.STOCK -> symbols.put(quantity.name(),
							new Symbol.Series(series.kind(), series.perSample() || type.perSample()));
					case Symbol.Definition(FormulaType known) -> symbols.put(quantity.name(),
							new Symbol.Definition(new FormulaType(type.kind(), known.perStep() || type.perStep(),
									known.perSample() || type.perSample())));
					default -> {
						// noise has its type from the start
					}
				}
			}
		}
		return !before.equals(symbols.get(quantity.name()));
	}

	/** The type of a quantity as a whole. */
	FormulaType type(Quantity quantity) {
		return switch (symbols.get(quantity.name())) {
			case Symbol.Series series -> new FormulaType(series.kind(), true, series.perSample());
			case Symbol.Definition(FormulaType type) -> type;
			default -> FormulaType.number();
		};
	}

	@Override
	public Optional<Symbol> lookup(String name) {
		return Optional.ofNullable(symbols.get(name));
	}

	@Override
	public Collection<String> names() {
		return symbols.keySet().stream().filter(ReservedNames::isName).toList();
	}

	@Override
	public int horizon() {
		return horizon;
	}
}
