package org.intcrucible.stages.quantitative.internal;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Simulator;
import org.intcrucible.stage.EvaluationBatch;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.StageContext;
import org.intcrucible.stage.StageDescriptor;
import org.osgi.service.component.annotations.Component;

/** Computes what the formulas of the document say. */
@Component(service = Evaluator.class, property = { StageDescriptor.ID + "=quantitative.evaluator",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Formulas",
		StageDescriptor.PROVIDES + "=" + StageDescriptor.FORMULAS, StageDescriptor.DETERMINISTIC + "=true" })
public final class QuantitativeEvaluator implements Evaluator {

	/** Large enough to be worth a thread's while, small enough that a cancelled run ends soon. */
	private static final int GREATEST_CHUNK = 64;
	/** A batch of one generation should still occupy every core. */
	private static final int LEAST_CHUNKS = 32;

	@Override
	public void evaluate(StageContext context, EvaluationBatch batch) {
		CompiledProblem problem = CompiledProblems.of(context);
		SimulatorPool pool = context.shared(SimulatorPool.class, document -> new SimulatorPool(problem));
		int rows = batch.table().rows();
		int chunk = Math.clamp(rows / LEAST_CHUNKS, 1, GREATEST_CHUNK);
		context.forEach(Math.ceilDiv(rows, chunk), index -> {
			context.checkCancelled();
			Simulator simulator = pool.take();
			try {
				evaluate(context, batch, simulator, index * chunk, Math.min(rows, (index + 1) * chunk));
			} finally {
				pool.giveBack(simulator);
			}
		});
	}

	private static void evaluate(StageContext context, EvaluationBatch batch, Simulator simulator, int from, int to) {
		for (int row = from; row < to; row++) {
			simulator.evaluate(batch.design(row), batch.state(row),
					new Noise.Drawn(context.seed(), batch.noise(row)), batch.table(), row);
		}
	}
}
