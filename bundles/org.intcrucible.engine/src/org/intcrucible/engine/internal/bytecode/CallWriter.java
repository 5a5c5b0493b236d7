package org.intcrucible.engine.internal.bytecode;

import java.util.List;
import java.util.Locale;

import org.intcrucible.engine.internal.simulation.Functions;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Function;

/** Writes calls of functions. */
final class CallWriter {

	private final ExpressionWriter expressions;

	CallWriter(ExpressionWriter expressions) {
		this.expressions = expressions;
	}

	/** Whether a function takes longer than a local variable. */
	static boolean isCostly(Function function) {
		return switch (function) {
			case IF, MIN, MAX, ABS, SQRT, FLOOR, CEIL, ROUND, SIGN, CLAMP -> false;
			default -> true;
		};
	}

	void call(Expression.Call call, Place place) {
		Function function = Function.named(call.function()).orElseThrow();
		List<Expression> arguments = call.arguments();
		switch (function) {
			case IF -> expressions.conditions().either(arguments.get(0), () -> expressions.value(arguments.get(1), place.branch()),
					() -> expressions.value(arguments.get(2), place.branch()), place);
			case MIN, MAX -> extreme(arguments, function == Function.MIN ? "min" : "max", place);
			case CLAMP -> {
				expressions.value(arguments.get(1), place);
				expressions.value(arguments.get(2), place);
				expressions.value(arguments.get(0), place);
				two(Math.class, "min", place);
				two(Math.class, "max", place);
			}
			case ATAN2, MOD, ERLANG_B, ERLANG_C -> {
				arguments.forEach(argument -> expressions.value(argument, place));
				switch (function) {
					case ATAN2 -> two(StrictMath.class, "atan2", place);
					case MOD -> two(Functions.class, "mod", place);
					case ERLANG_B -> two(Functions.class, "erlangB", place);
					default -> two(Functions.class, "erlangC", place);
				}
			}
			default -> {
				expressions.value(arguments.getFirst(), place);
				one(function, place);
			}
		}
	}

	private void extreme(List<Expression> arguments, String name, Place place) {
		expressions.value(arguments.getFirst(), place);
		for (Expression argument : arguments.subList(1, arguments.size())) {
			expressions.value(argument, place);
			two(Math.class, name, place);
		}
	}

	/** As {@link Functions#one} has them. */
	private static void one(Function function, Place place) {
		switch (function) {
			case ABS, SQRT, FLOOR, CEIL -> one(Math.class, name(function), place);
			case SIGN -> one(Math.class, "signum", place);
			case ROUND -> one(Functions.class, "round", place);
			case LN -> one(StrictMath.class, "log", place);
			default -> one(StrictMath.class, name(function), place);
		}
	}

	private static String name(Function function) {
		return function.name().toLowerCase(Locale.ROOT);
	}

	private static void one(Class<?> owner, String name, Place place) {
		place.code().callStatic(owner, name, double.class, double.class);
	}

	private static void two(Class<?> owner, String name, Place place) {
		place.code().callStatic(owner, name, double.class, double.class, double.class);
	}
}
