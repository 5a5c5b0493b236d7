package org.intcrucible.engine.internal.scoring;

import java.util.function.Predicate;

import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.UnaryOperator;

/** Takes conditions apart, by De Morgan's laws where something is negated. */
public final class ConstraintTreeBuilder {

	private final Predicate<Expression> isNumber;
	private int leaves;

	public ConstraintTreeBuilder(Predicate<Expression> isNumber) {
		this.isNumber = isNumber;
	}

	public ConstraintTree build(Expression condition) {
		return build(condition, false);
	}

	private ConstraintTree build(Expression condition, boolean negated) {
		return switch (condition) {
			case Expression.Unary unary when unary.operator() == UnaryOperator.NOT -> build(unary.operand(), !negated);
			case Expression.Binary both when both.operator() == BinaryOperator.AND -> join(both, negated, !negated);
			case Expression.Binary either when either.operator() == BinaryOperator.OR -> join(either, negated, negated);
			case Expression.Binary comparison when isNumeric(comparison) -> compare(comparison, negated);
			default -> truth(condition, negated);
		};
	}

	private ConstraintTree join(Expression.Binary parts, boolean negated, boolean asBoth) {
		ConstraintTree first = build(parts.left(), negated);
		ConstraintTree second = build(parts.right(), negated);
		return asBoth ? new ConstraintTree.Both(first, second) : new ConstraintTree.Either(first, second);
	}

	private boolean isNumeric(Expression.Binary binary) {
		return binary.operator().isComparison() && isNumber.test(binary.left()) && isNumber.test(binary.right());
	}

	/** A pair of numbers that must differ has no distance to being right, so that it is a truth. */
	private ConstraintTree compare(Expression.Binary comparison, boolean negated) {
		BinaryOperator operator = negated ? opposite(comparison.operator()) : comparison.operator();
		return operator == BinaryOperator.NOT_EQUAL ? truth(comparison, negated)
				: new ConstraintTree.Comparison(leaves++, operator, comparison.left(), comparison.right());
	}

	private ConstraintTree truth(Expression condition, boolean negated) {
		return new ConstraintTree.Truth(leaves++,
				negated ? new Expression.Unary(condition.offset(), UnaryOperator.NOT, condition) : condition);
	}

	private static BinaryOperator opposite(BinaryOperator operator) {
		return switch (operator) {
			case LESS -> BinaryOperator.GREATER_OR_EQUAL;
			case LESS_OR_EQUAL -> BinaryOperator.GREATER;
			case GREATER -> BinaryOperator.LESS_OR_EQUAL;
			case GREATER_OR_EQUAL -> BinaryOperator.LESS;
			case EQUAL -> BinaryOperator.NOT_EQUAL;
			case NOT_EQUAL -> BinaryOperator.EQUAL;
			default -> throw new IllegalArgumentException(operator + " compares nothing");
		};
	}
}
