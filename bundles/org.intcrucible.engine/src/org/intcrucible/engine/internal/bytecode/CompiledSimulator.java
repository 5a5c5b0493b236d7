package org.intcrucible.engine.internal.bytecode;

import java.util.function.Supplier;

import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;

/**
 * Fills rows by code that was written for the problem. An evaluation that fails is done again by walking the formulas, which
 * know what to say of it.
 */
final class CompiledSimulator implements Simulator {

	private final Kernel kernel;
	private final Supplier<Simulator> walked;
	private Simulator walking;

	/** @param walked makes a simulator for evaluations that fail */
	CompiledSimulator(Kernel kernel, Supplier<Simulator> walked) {
		this.kernel = kernel;
		this.walked = walked;
	}

	@Override
	public void evaluate(Design design, WorldState state, Noise noise, OutcomeTable table, int row) {
		if (table.isFailed(row)) {
			return;
		}
		if (kernel.fill(design, state, noise, table, row)) {
			table.done(row);
		} else {
			walk(design, state, noise, table, row);
		}
	}

	private void walk(Design design, WorldState state, Noise noise, OutcomeTable table, int row) {
		if (walking == null) {
			walking = walked.get();
		}
		walking.evaluate(design, state, noise, table, row);
	}
}
