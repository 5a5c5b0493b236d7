package org.intcrucible.formula.internal;

import java.util.Optional;

import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.Name;
import org.intcrucible.formula.FormulaType;
import org.intcrucible.formula.Scope;
import org.intcrucible.formula.Symbol;
import org.intcrucible.formula.ValueKind;

/** Types of names, with and without an index. */
final class NameTyping {

	private final Scope scope;
	private final ErrorLog log;
	private final TypeInference inference;
	private final UnknownNames unknown;

	NameTyping(Scope scope, ErrorLog log, TypeInference inference) {
		this.scope = scope;
		this.log = log;
		this.inference = inference;
		this.unknown = new UnknownNames(scope, log);
	}

	Typing name(Name name, Bindings bindings) {
		if (isBound(name, bindings)) {
			return Typing.of(new FormulaType(ValueKind.NUMBER, name.name().equals("t") && bindings.isStepFree(), false));
		}
		Optional<Symbol> symbol = scope.lookup(name.name());
		return symbol.isPresent() ? declared(name, symbol.get(), bindings) : unknown.report(name);
	}

	private static boolean isBound(Name name, Bindings bindings) {
		return name.name().equals("t") || bindings.binds(name.name());
	}

	private Typing declared(Name name, Symbol symbol, Bindings bindings) {
		return switch (symbol) {
			case Symbol.Scalar(ValueKind kind) -> Typing.scalar(kind);
			case Symbol.Vector vector -> withoutIndex(name, vector);
			case Symbol.Series(ValueKind kind, boolean perSample) ->
				here(new FormulaType(kind, true, perSample), bindings);
			case Symbol.Definition(FormulaType type) -> here(type, bindings);
		};
	}

	/** The type without what the aggregations around run through. */
	private static Typing here(FormulaType type, Bindings bindings) {
		return Typing.of(new FormulaType(type.kind(), type.perStep() && bindings.isStepFree(),
				type.perSample() && !bindings.samples()));
	}

	private Typing withoutIndex(Name name, Symbol.Vector vector) {
		String written = name.name();
		log.add(Spot.error(name, "`" + written + "` has several values, " + vector.first() + " to " + vector.last() + ".",
				"Choose one, for example `" + written + "[" + vector.first() + "]`, or aggregate them, for example `sum(i in "
						+ vector.first() + ".." + vector.last() + ": " + written + "[i])`."));
		return Typing.UNSOUND;
	}

	Typing index(Index index, Bindings bindings) {
		Typing position = inference.require(ValueKind.NUMBER, index.index(), bindings);
		if (!(index.base() instanceof Name name)) {
			log.add(Spot.error(index, "Only the name of a vector or series can have an index.", "Leave out the index."));
			return Typing.UNSOUND;
		}
		if (isBound(name, bindings)) {
			return singleValue(name);
		}
		Optional<Symbol> symbol = scope.lookup(name.name());
		return symbol.isPresent() ? element(index, name, symbol.get(), bindings).varyingWith(position)
				: unknown.report(name);
	}

	private Typing element(Index index, Name name, Symbol symbol, Bindings bindings) {
		return switch (symbol) {
			case Symbol.Vector(ValueKind kind, int first, int last) -> {
				checkPosition(index, name, first, last);
				yield Typing.scalar(kind);
			}
			case Symbol.Series(ValueKind kind, boolean perSample) -> {
				checkPosition(index, name, 0, scope.horizon() - 1);
				yield here(new FormulaType(kind, false, perSample), bindings);
			}
			case Symbol.Definition(FormulaType type) when type.perStep() -> {
				checkPosition(index, name, 0, scope.horizon() - 1);
				yield here(new FormulaType(type.kind(), false, type.perSample()), bindings);
			}
			case Symbol.Scalar scalar -> singleValue(name);
			case Symbol.Definition definition -> singleValue(name);
		};
	}

	private Typing singleValue(Name name) {
		log.add(Spot.error(name, "`" + name.name() + "` has no index: it is a single value.",
				"Write `" + name.name() + "`."));
		return Typing.UNSOUND;
	}

	/** Positions that only a run can tell are checked there. */
	private void checkPosition(Index index, Name name, int first, int last) {
		ConstantFolding.value(index.index()).ifPresent(position -> {
			if (!ConstantFolding.isWhole(position)) {
				log.add(Spot.error(name, "An index is a whole number.",
						"Write for example `" + name.name() + "[" + first + "]`."));
			} else if (position < first || position > last) {
				log.add(Spot.error(name,
						"`" + name.name() + "` has no index " + Excerpt.of(index.index()) + "; its indices go from " + first
								+ " to " + last + ".",
						"Choose one of these, for example `" + name.name() + "[" + last + "]`."));
			}
		});
	}
}
