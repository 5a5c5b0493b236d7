package org.intcrucible.engine.internal.scoring;

import org.intcrucible.model.OutcomeTable;

/** One side of a comparison: where its number is read from. */
public sealed interface Side {

	double in(OutcomeTable table, int row);

	/** @param position of a column of the table */
	record Column(int position) implements Side {
		@Override
		public double in(OutcomeTable table, int row) {
			return table.get(row, position);
		}
	}

	/** @param number the same in every row */
	record Constant(double number) implements Side {
		@Override
		public double in(OutcomeTable table, int row) {
			return number;
		}
	}
}
