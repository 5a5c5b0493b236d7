package org.intcrucible.engine.internal.simulation;

import java.util.function.Supplier;

import org.intcrucible.engine.Simulator;

/** How formulas are computed. Every way gives the same bits and fails in the same words. */
@FunctionalInterface
public interface Execution {

	/** Nodes are walked: what every other way is measured by. */
	Execution WALKED = (formulas, walked) -> walked;

	/**
	 * What makes simulators of one problem, on any thread.
	 *
	 * @param walked makes simulators that walk nodes
	 */
	Supplier<Simulator> simulators(Formulas formulas, Supplier<Simulator> walked);
}
