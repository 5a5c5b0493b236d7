package org.intcrucible.engine.internal.bytecode;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.intcrucible.engine.internal.simulation.Functions;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Function;
import org.intcrucible.formula.UnaryOperator;

/** Computes what is the same in every evaluation, once and as an evaluation would. */
final class Folding {

	private final Map<String, Double> constants;
	private final Map<Expression, OptionalDouble> known = new IdentityHashMap<>();

	/** @param constants values of definitions that are constants, by name; may grow */
	Folding(Map<String, Double> constants) {
		this.constants = constants;
	}

	/** Empty if something may change it, or if computing it takes more than numbers, operators and functions. */
	OptionalDouble value(Expression part) {
		OptionalDouble value = known.get(part);
		if (value == null) {
			value = find(part);
			known.put(part, value);
		}
		return value;
	}

	private OptionalDouble find(Expression part) {
		return switch (part) {
			case Expression.NumberLiteral number -> OptionalDouble.of(number.value());
			case Expression.Name name when constants.containsKey(name.name()) -> OptionalDouble.of(constants.get(name.name()));
			case Expression.Unary unary when unary.operator() == UnaryOperator.NEGATE -> {
				OptionalDouble operand = value(unary.operand());
				yield operand.isPresent() ? OptionalDouble.of(-operand.getAsDouble()) : operand;
			}
			case Expression.Binary binary -> binary(binary);
			case Expression.Call call -> call(call);
			default -> OptionalDouble.empty();
		};
	}

	private OptionalDouble binary(Expression.Binary binary) {
		OptionalDouble left = value(binary.left());
		OptionalDouble right = value(binary.right());
		if (left.isEmpty() || right.isEmpty()) {
			return OptionalDouble.empty();
		}
		double a = left.getAsDouble();
		double b = right.getAsDouble();
		return switch (binary.operator()) {
			case ADD -> OptionalDouble.of(a + b);
			case SUBTRACT -> OptionalDouble.of(a - b);
			case MULTIPLY -> OptionalDouble.of(a * b);
			case DIVIDE -> OptionalDouble.of(a / b);
			case POWER -> OptionalDouble.of(Functions.power(a, b));
			default -> OptionalDouble.empty();
		};
	}

	private OptionalDouble call(Expression.Call call) {
		Function function = Function.named(call.function()).orElseThrow();
		List<OptionalDouble> arguments = call.arguments().stream().map(this::value).toList();
		if (function == Function.IF || arguments.stream().anyMatch(OptionalDouble::isEmpty)) {
			return OptionalDouble.empty();
		}
		double[] x = arguments.stream().mapToDouble(OptionalDouble::getAsDouble).toArray();
		return OptionalDouble.of(switch (function) {
			case MIN -> extreme(x, true);
			case MAX -> extreme(x, false);
			case CLAMP -> Math.max(x[1], Math.min(x[2], x[0]));
			case ATAN2, MOD, ERLANG_B, ERLANG_C -> Functions.two(function, x[0], x[1]);
			default -> Functions.one(function, x[0]);
		});
	}

	private static double extreme(double[] x, boolean least) {
		double best = x[0];
		for (int i = 1; i < x.length; i++) {
			best = least ? Math.min(best, x[i]) : Math.max(best, x[i]);
		}
		return best;
	}
}
