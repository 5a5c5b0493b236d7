package org.intcrucible.formula.internal;

import java.util.OptionalDouble;

import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.Unary;
import org.intcrucible.formula.UnaryOperator;

/** The value of an expression that can be told without any name: {@code -1}, {@code 2 * 5}. */
final class ConstantFolding {

	private ConstantFolding() {
	}

	/** Empty if the expression uses more than numbers and + - * / ^. */
	static OptionalDouble value(Expression expression) {
		return switch (expression) {
			case NumberLiteral number -> OptionalDouble.of(number.value());
			case Unary unary when unary.operator() == UnaryOperator.NEGATE -> negated(value(unary.operand()));
			case Binary binary -> value(binary);
			default -> OptionalDouble.empty();
		};
	}

	static boolean isWhole(double value) {
		return value == Math.rint(value) && !Double.isInfinite(value);
	}

	private static OptionalDouble negated(OptionalDouble value) {
		return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
	}

	private static OptionalDouble value(Binary binary) {
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
			case POWER -> OptionalDouble.of(Math.pow(a, b));
			default -> OptionalDouble.empty();
		};
	}
}
