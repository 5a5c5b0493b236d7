package org.intcrucible.stages.quantitative.internal;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Simulator;
import org.intcrucible.stage.EvaluationBatch;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.StageContext;
import org.intcrucible.model.StageDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Computes what the formulas of the document say. */
@Component(service = Evaluator.class, scope = ServiceScope.BUNDLE, property = { StageDescriptor.ID + "=quantitative.evaluator",
		StageDescriptor.VERSION + "=1.0.0", StageDescriptor.NAME + "=Formulas",
		StageDescriptor.PROVIDES + "=" + StageDescriptor.FORMULAS, StageDescriptor.DETERMINISTIC + "=true",
		StageDescriptor.COST_SECONDS + "=3e-7",
		StageDescriptor.COST_SECONDS_PER_OPERATION + "=6e-10" })
public final class QuantitativeEvaluator implements Evaluator {

	/** Large enough to be worth a thread's while, small enough that a cancelled run ends soon. */
	private static final int GREATEST_CHUNK = 64;
	/** For each core, so that none of them waits long for another one at the end of a batch. */
	private static final int LEAST_CHUNKS = 4;

	private final RunAlone user;

	/** @throws SecurityException if anybody but run execution asks */
	@Activate
	public QuantitativeEvaluator(ComponentContext context,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this(RunAlone.of(context, Evaluator.class, product, refuse));
	}

	QuantitativeEvaluator(RunAlone user) {
		this.user = user;
	}

	@Override
	public void evaluate(StageContext context, EvaluationBatch batch) {
		user.check(context);
		CompiledProblem problem = CompiledProblems.of(context);
		SimulatorPool pool = context.shared(SimulatorPool.class, document -> new SimulatorPool(problem));
		int designs = batch.designs().size();
		// What depends on the state alone, draws of noise above all, is computed anew for each chunk: as few of a state as will do.
		int wanted = Math.ceilDiv(LEAST_CHUNKS * Runtime.getRuntime().availableProcessors(), batch.states().size());
		int chunk = Math.clamp(Math.ceilDiv(designs, wanted), 1, GREATEST_CHUNK);
		int chunksOfState = Math.ceilDiv(designs, chunk);
		context.forEach(Math.multiplyExact(batch.states().size(), chunksOfState), index -> {
			int from = index % chunksOfState * chunk;
			Simulator simulator = pool.take();
			try {
				evaluate(context, batch, simulator, index / chunksOfState, from, Math.min(designs, from + chunk));
			} finally {
				pool.giveBack(simulator);
			}
		});
	}

	/** Designs of one state together: a simulator keeps what depends on the state alone. */
	private static void evaluate(StageContext context, EvaluationBatch batch, Simulator simulator, int state, int from,
			int to) {
		Noise noise = new Noise.Drawn(context.seed(), batch.noise(state));
		for (int design = from; design < to; design++) {
			context.checkCancelled();
			int row = design * batch.states().size() + state;
			simulator.evaluate(batch.designs().get(design), batch.states().get(state), noise, batch.table(), row);
		}
	}
}
