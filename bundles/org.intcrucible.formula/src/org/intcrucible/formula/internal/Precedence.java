package org.intcrucible.formula.internal;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.Expression.Binary;
import org.intcrucible.formula.Expression.Index;
import org.intcrucible.formula.Expression.NumberLiteral;
import org.intcrucible.formula.Expression.Unary;
import org.intcrucible.formula.UnaryOperator;

/** The productions of the grammar from the loosest to the tightest; each can stand where a looser one is expected. */
enum Precedence {
	OR, AND, NOT, COMPARISON, SUM, PRODUCT, NEGATION, POWER, INDEXED, VALUE;

	/** The production that makes the expression. */
	static Precedence of(Expression expression) {
		return switch (expression) {
			case Unary unary -> unary.operator() == UnaryOperator.NOT ? NOT : NEGATION;
			case Binary binary -> of(binary.operator());
			case Index index -> INDEXED;
			case NumberLiteral number when number.value() < 0 -> NEGATION;
			default -> VALUE;
		};
	}

	private static Precedence of(BinaryOperator operator) {
		return switch (operator) {
			case OR -> OR;
			case AND -> AND;
			case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL -> COMPARISON;
			case ADD, SUBTRACT -> SUM;
			case MULTIPLY, DIVIDE -> PRODUCT;
			case POWER -> POWER;
		};
	}

	/** The loosest that an operator of this production takes on its left without brackets. */
	Precedence left() {
		return switch (this) {
			case COMPARISON -> SUM;
			case POWER -> INDEXED;
			default -> this;
		};
	}

	/** The loosest that an operator of this production takes on its right without brackets. */
	Precedence right() {
		return switch (this) {
			case OR -> AND;
			case AND, NOT -> NOT;
			case COMPARISON -> SUM;
			case SUM -> PRODUCT;
			case PRODUCT, NEGATION, POWER -> NEGATION;
			case INDEXED, VALUE -> VALUE;
		};
	}
}
