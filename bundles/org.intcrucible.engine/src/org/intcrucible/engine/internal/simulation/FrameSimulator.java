package org.intcrucible.engine.internal.simulation;

import java.util.List;

import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/** Fills rows by walking nodes. */
final class FrameSimulator implements Simulator {

	private final OutcomeLayout layout;
	private final List<Step> steps;
	private final Frame frame;

	FrameSimulator(OutcomeLayout layout, List<Step> steps, Frame frame) {
		this.layout = layout;
		this.steps = steps;
		this.frame = frame;
	}

	@Override
	public void evaluate(Design design, WorldState state, Noise noise, OutcomeTable table, int row) {
		if (table.isFailed(row)) {
			return;
		}
		frame.enter(design, state, noise, table, row);
		try {
			for (Step step : steps) {
				step.fill(frame, table, row);
			}
			table.done(row);
		} catch (EvaluationFailure failure) {
			withoutOutcomes(table, row, failure.getMessage());
		} catch (StackOverflowError tooDeep) {
			withoutOutcomes(table, row, "The formulas refer to each other too deeply to be computed.");
		}
	}

	private void withoutOutcomes(OutcomeTable table, int row, String reason) {
		frame.forgetWorld();
		for (int column = 0; column < layout.size(); column++) {
			table.set(row, column, Double.NaN);
		}
		table.fail(row, reason);
	}
}
