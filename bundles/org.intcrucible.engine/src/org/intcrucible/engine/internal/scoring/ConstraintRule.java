package org.intcrucible.engine.internal.scoring;

import org.intcrucible.formula.BinaryOperator;
import org.intcrucible.model.OutcomeTable;

/** How much of a constraint's tolerance a row uses up (rule 3 of docs/scores.md). */
public sealed interface ConstraintRule {

	/** Share of the right side, or of 1 if that is greater, that rounding may cost. */
	double ROUNDING = 1e-9;

	/** Residual over tolerance; 0 exactly where it is satisfied, NaN where a side is no finite number. */
	double excess(OutcomeTable table, int row);

	/**
	 * Signed distance from the border, in the unit of the constraint's sides: above 0 beyond it. Composites, whose sides
	 * may have different units, give their excess.
	 */
	double margin(OutcomeTable table, int row);

	/** A comparison of two numbers. */
	record Comparing(BinaryOperator operator, Side left, Side right, double tolerance) implements ConstraintRule {

		@Override
		public double excess(OutcomeTable table, int row) {
			return excess(margin(table, row), right.in(table, row));
		}

		@Override
		public double margin(OutcomeTable table, int row) {
			return margin(left.in(table, row), right.in(table, row));
		}

		/**
		 * Residual over tolerance, of numbers that were read.
		 *
		 * @param margin as {@link #margin(double, double)} gives it
		 */
		public double excess(double margin, double other) {
			return margin <= ROUNDING * Math.max(1, Math.abs(other)) ? 0 : margin / tolerance;
		}

		/** Signed distance from the border, of numbers that were read; NaN unless both are finite. */
		public double margin(double one, double other) {
			if (!Double.isFinite(one) || !Double.isFinite(other)) {
				return Double.NaN;
			}
			double difference = one - other;
			return switch (operator) {
				case LESS, LESS_OR_EQUAL -> difference;
				case GREATER, GREATER_OR_EQUAL -> -difference;
				case EQUAL -> Math.abs(difference);
				default -> throw new IllegalStateException("no residual: " + operator.sign());
			};
		}
	}

	/** A bare truth: it misses by its whole tolerance. */
	record BeingTrue(Side truth, double tolerance) implements ConstraintRule {

		@Override
		public double excess(OutcomeTable table, int row) {
			double value = truth.in(table, row);
			return Double.isNaN(value) ? Double.NaN : value != 0 ? 0 : 1;
		}

		@Override
		public double margin(OutcomeTable table, int row) {
			return excess(table, row) * tolerance;
		}
	}

	/** Both count, the worse one decides. A part without numbers leaves the decision to the other. */
	record AllOf(ConstraintRule first, ConstraintRule second) implements ConstraintRule {

		@Override
		public double excess(OutcomeTable table, int row) {
			double one = first.excess(table, row);
			double other = second.excess(table, row);
			return Double.isNaN(one) ? other : other > one ? other : one;
		}

		@Override
		public double margin(OutcomeTable table, int row) {
			return excess(table, row);
		}
	}

	/** One is enough, the better one decides. A part without numbers leaves the decision to the other. */
	record AnyOf(ConstraintRule first, ConstraintRule second) implements ConstraintRule {

		@Override
		public double excess(OutcomeTable table, int row) {
			double one = first.excess(table, row);
			double other = second.excess(table, row);
			return Double.isNaN(one) ? other : other < one ? other : one;
		}

		@Override
		public double margin(OutcomeTable table, int row) {
			return excess(table, row);
		}
	}
}
