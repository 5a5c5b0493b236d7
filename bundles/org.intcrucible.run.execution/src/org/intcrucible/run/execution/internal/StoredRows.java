package org.intcrucible.run.execution.internal;

import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;
import org.intcrucible.store.EvaluationBlock.State;

/** Turns stored columns back into the rows that they were made of. */
final class StoredRows {

	private StoredRows() {
	}

	/**
	 * The outcomes of a block.
	 *
	 * @throws IllegalStateException if columns of the layout are not there
	 */
	static OutcomeTable table(EvaluationBlock block, OutcomeLayout layout) {
		OutcomeTable table = new OutcomeTable(layout, block.states().length);
		int found = 0;
		for (Column column : block.columns()) {
			if (column.kind() == Kind.OUTCOME && layout.has(column.name())) {
				int place = layout.column(column.name());
				for (int row = 0; row < table.rows(); row++) {
					table.set(row, place, column.values()[row]);
				}
				found++;
			}
		}
		if (found != layout.size()) {
			throw new IllegalStateException("stored evaluations have " + found + " of the " + layout.size() + " columns "
					+ layout.names());
		}
		for (int row = 0; row < table.rows(); row++) {
			switch (State.values()[block.states()[row]]) {
				case MISSING -> {
					// stays so
				}
				case EVALUATED -> table.done(row);
				case FAILED -> table.fail(row, block.failures().getOrDefault(row, ""));
			}
		}
		return table;
	}
}
