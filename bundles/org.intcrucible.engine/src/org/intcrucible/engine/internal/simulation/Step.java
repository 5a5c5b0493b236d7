package org.intcrucible.engine.internal.simulation;

import org.intcrucible.model.OutcomeTable;

/** Fills some columns of a row. */
@FunctionalInterface
interface Step {

	/** @throws EvaluationFailure if there are no such numbers */
	void fill(Frame frame, OutcomeTable table, int row);

	/** Fills one column. */
	static Step column(int position, Node node) {
		return (frame, table, row) -> table.set(row, position, node.at(frame));
	}
}
