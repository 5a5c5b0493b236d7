package org.intcrucible.engine.internal.simulation;

import java.util.List;

import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/** Fills rows by walking nodes. */
final class FrameSimulator implements Simulator {

	private final List<Program.Column> columns;
	private final Frame frame;

	FrameSimulator(List<Program.Column> columns, Frame frame) {
		this.columns = columns;
		this.frame = frame;
	}

	@Override
	public void evaluate(Design design, WorldState state, Noise noise, OutcomeTable table, int row) {
		if (table.isFailed(row)) {
			return;
		}
		frame.enter(design, state, noise, table, row);
		try {
			for (Program.Column column : columns) {
				table.set(row, column.position(), column.node().at(frame));
			}
			table.done(row);
		} catch (EvaluationFailure failure) {
			withoutOutcomes(table, row, failure.getMessage());
		} catch (StackOverflowError tooDeep) {
			withoutOutcomes(table, row, "The formulas refer to each other too deeply to be computed.");
		}
	}

	private void withoutOutcomes(OutcomeTable table, int row, String reason) {
		for (Program.Column column : columns) {
			table.set(row, column.position(), Double.NaN);
		}
		table.fail(row, reason);
	}
}
