package org.intcrucible.formula.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Indices;
import org.intcrucible.formula.Expression.Root;
import org.intcrucible.formula.Expression.Samples;
import org.intcrucible.formula.Expression.Steps;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.Scope;

/** Checks the names that aggregations and roots bind, and the constant bounds of their ranges. */
final class BoundNames {

	private static final List<String> USUAL = List.of("i", "j", "k", "n", "m");

	private final Scope scope;
	private final ErrorLog log;

	BoundNames(Scope scope, ErrorLog log) {
		this.scope = scope;
		this.log = log;
	}

	/** What the range binds; empty for the samples. */
	static Optional<String> variable(Expression.Range range) {
		return switch (range) {
			case Samples samples -> Optional.empty();
			case Steps steps -> Optional.of(steps.variable());
			case Indices indices -> Optional.of(indices.variable());
		};
	}

	/** Each range of an aggregation runs through something of its own, by a name that nothing else has. */
	void check(List<Expression.Range> over) {
		for (int i = 0; i < over.size(); i++) {
			Expression.Range range = over.get(i);
			String variable = variable(range).orElse("samples");
			boolean repeated = over.subList(0, i).stream().map(other -> variable(other).orElse("samples"))
					.anyMatch(variable::equals);
			int offset = offset(range);
			if (repeated) {
				log.add(new FormulaError(offset, variable.length(), "`" + variable + "` runs through two ranges at once.",
						"Choose another name for the second range or remove it."));
			} else {
				checkUndeclared(variable, new Spot(offset, variable.length()));
			}
			if (range instanceof Indices indices) {
				checkBounds(indices);
			}
		}
	}

	void check(Root root) {
		Spot spot = Spot.of(root);
		checkUndeclared(root.variable(), spot);
		OptionalDouble low = ConstantFolding.value(root.low());
		OptionalDouble high = ConstantFolding.value(root.high());
		if (low.isPresent() && high.isPresent() && !(low.getAsDouble() < high.getAsDouble())) {
			log.add(new FormulaError(spot.offset(), spot.length(), "The interval of the root is empty.",
					"Write the lower end first."));
		}
	}

	private static int offset(Expression.Range range) {
		return switch (range) {
			case Samples samples -> samples.offset();
			case Steps steps -> steps.offset();
			case Indices indices -> indices.offset();
		};
	}

	private void checkUndeclared(String variable, Spot spot) {
		if (variable.equals("t") || scope.lookup(variable).isEmpty()) {
			return;
		}
		String free = USUAL.stream().filter(name -> scope.lookup(name).isEmpty()).findFirst().orElse("index");
		log.add(new FormulaError(spot.offset(), spot.length(), "`" + variable + "` is declared already.",
				"Choose another name here, for example `" + free + "`."));
	}

	private void checkBounds(Indices indices) {
		OptionalDouble low = ConstantFolding.value(indices.low());
		OptionalDouble high = ConstantFolding.value(indices.high());
		int length = indices.variable().length();
		if (isFraction(low) || isFraction(high)) {
			log.add(new FormulaError(indices.offset(), length, "`" + indices.variable() + "` runs through whole numbers.",
					"Write whole numbers as ends, for example `0..9`."));
		} else if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
			log.add(new FormulaError(indices.offset(), length, "`" + indices.variable() + "` runs through nothing.",
					"Write the lower end first."));
		}
	}

	private static boolean isFraction(OptionalDouble value) {
		return value.isPresent() && !ConstantFolding.isWhole(value.getAsDouble());
	}
}
