package org.intcrucible.engine.internal.simulation;

import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.formula.Expression;
import org.intcrucible.formula.FormulaPrinter;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;

/**
 * Fills the leaves of a constraint from left to right and, as the language says of {@code and} and {@code or}, stops as
 * soon as the answer is known: leaves that were not reached are NaN.
 */
sealed interface ConstraintStep {

	/** @return whether the condition holds */
	boolean fill(Frame frame, OutcomeTable table, int row);

	/**
	 * A comparison.
	 *
	 * @param left  node and {@code leftColumn} where its value goes; the right side alike
	 * @param lead  the column of the constraint itself, which shows the left side of its first leaf; -1 for other leaves
	 */
	record Compared(BinaryOperator operator, Node left, int leftColumn, Node right, int rightColumn, int lead)
			implements ConstraintStep {
		@Override
		public boolean fill(Frame frame, OutcomeTable table, int row) {
			double a = left.at(frame);
			double b = right.at(frame);
			table.set(row, leftColumn, a);
			table.set(row, rightColumn, b);
			if (lead >= 0) {
				table.set(row, lead, a);
			}
			return switch (operator) {
				case LESS -> a < b;
				case LESS_OR_EQUAL -> a <= b;
				case GREATER -> a > b;
				case GREATER_OR_EQUAL -> a >= b;
				default -> a == b;
			};
		}
	}

	/** Two conditions: {@code both} must hold, or one of them. */
	record Joined(ConstraintStep first, ConstraintStep second, boolean both) implements ConstraintStep {
		@Override
		public boolean fill(Frame frame, OutcomeTable table, int row) {
			boolean holds = first.fill(frame, table, row);
			return holds == both ? second.fill(frame, table, row) : holds;
		}
	}

	/** Compiles a constraint. */
	static Step of(String id, ConstraintTree tree, OutcomeLayout layout, Assembly assembly) {
		ConstraintStep step = new Compiler(id, layout, assembly).compile(tree);
		return step::fill;
	}

	/** Turns the tree of one constraint into steps. */
	record Compiler(String id, OutcomeLayout layout, Assembly assembly) {

		ConstraintStep compile(ConstraintTree tree) {
			return switch (tree) {
				case ConstraintTree.Comparison comparison -> leaf(comparison.leaf(), comparison.operator(),
						side(comparison.left()), side(comparison.right()));
				case ConstraintTree.Truth truth ->
					leaf(truth.leaf(), BinaryOperator.GREATER_OR_EQUAL, side(truth.condition()), frame -> 1);
				case ConstraintTree.Both both -> new Joined(compile(both.first()), compile(both.second()), true);
				case ConstraintTree.Either either -> new Joined(compile(either.first()), compile(either.second()), false);
			};
		}

		private ConstraintStep leaf(int leaf, BinaryOperator operator, Node left, Node right) {
			return new Compared(operator, left, layout.column(ConstraintTree.leftColumn(id, leaf)), right,
					layout.column(ConstraintTree.rightColumn(id, leaf)), leaf == 0 ? layout.column(id) : -1);
		}

		private Node side(Expression tree) {
			return assembly.formula(id, FormulaPrinter.print(tree), tree)::finite;
		}
	}
}
