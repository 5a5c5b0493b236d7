package org.intcrucible.stages.quantitative.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Simulator;

/** The simulators of one run: as many as were ever at work at the same time. It ends with the run. */
final class SimulatorPool {

	private final CompiledProblem problem;
	private final Queue<Simulator> idle = new ConcurrentLinkedQueue<>();

	SimulatorPool(CompiledProblem problem) {
		this.problem = problem;
	}

	Simulator take() {
		Simulator simulator = idle.poll();
		return simulator == null ? problem.simulator() : simulator;
	}

	void giveBack(Simulator simulator) {
		idle.add(simulator);
	}
}
