package org.intcrucible.engine;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.intcrucible.engine.internal.scoring.ConstraintTreeBuilder;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;

/**
 * A constraint as comparisons joined by and and or; {@code not} is pushed down to the comparisons. Each leaf has two
 * columns in an {@link org.intcrucible.model.OutcomeTable}: its left and its right side.
 */
public sealed interface ConstraintTree {

	/**
	 * A comparison of two numbers.
	 *
	 * @param leaf     its position among the leaves of its constraint, from 0
	 * @param operator one of the comparisons
	 */
	record Comparison(int leaf, BinaryOperator operator, Expression left, Expression right) implements ConstraintTree {
	}

	/**
	 * A bare truth value, a comparison of options, or {@code !=}: 1 or 0 in the left column, 1 in the right one.
	 *
	 * @param leaf its position among the leaves of its constraint, from 0
	 */
	record Truth(int leaf, Expression condition) implements ConstraintTree {
	}

	/** Both must hold. */
	record Both(ConstraintTree first, ConstraintTree second) implements ConstraintTree {
	}

	/** One of them must hold. */
	record Either(ConstraintTree first, ConstraintTree second) implements ConstraintTree {
	}

	/**
	 * Takes a constraint's formula apart.
	 *
	 * @param isNumber whether an operand of a comparison is a number and not an option or a truth value
	 */
	static ConstraintTree of(Expression formula, Predicate<Expression> isNumber) {
		return new ConstraintTreeBuilder(isNumber).build(formula);
	}

	/** Comparisons and truths in the order of their positions. */
	default List<ConstraintTree> leaves() {
		return switch (this) {
			case Comparison comparison -> List.of(comparison);
			case Truth truth -> List.of(truth);
			case Both(var first, var second) -> join(first.leaves(), second.leaves());
			case Either(var first, var second) -> join(first.leaves(), second.leaves());
		};
	}

	/** Name of the column that holds a leaf's left side. No outcome's id contains a dot. */
	static String leftColumn(String constraint, int leaf) {
		return constraint + ".left." + leaf;
	}

	/** Name of the column that holds a leaf's right side. */
	static String rightColumn(String constraint, int leaf) {
		return constraint + ".right." + leaf;
	}

	private static List<ConstraintTree> join(List<ConstraintTree> first, List<ConstraintTree> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
