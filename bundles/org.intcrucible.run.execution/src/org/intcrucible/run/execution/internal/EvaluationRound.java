package org.intcrucible.run.execution.internal;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;
import org.intcrucible.run.execution.internal.StageShelf.Shelved;
import org.intcrucible.stage.EvaluationBatch;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.StageCancelledException;

/** Sends batches through the chosen evaluators, in their order, on one blackboard. */
final class EvaluationRound {

	private final RunContext context;
	private final List<Shelved<Evaluator>> evaluators;

	EvaluationRound(RunContext context, List<Shelved<Evaluator>> evaluators) {
		this.context = context;
		this.evaluators = List.copyOf(evaluators);
	}

	/** Every design in every state; a stage that throws fails the batch, unless the run has ended meanwhile. */
	OutcomeTable evaluate(List<Design> designs, List<WorldState> states, List<Integer> noise) {
		OutcomeTable table = new OutcomeTable(context.layout(), Math.multiplyExact(designs.size(), states.size()));
		EvaluationBatch batch = new EvaluationBatch(designs, states, noise, table);
		for (Shelved<Evaluator> evaluator : evaluators) {
			try {
				evaluator.stage().evaluate(context, batch);
			} catch (StageCancelledException cancelled) {
				throw cancelled;
			} catch (RuntimeException | LinkageError broken) {
				context.checkCancelled();
				fail(table, "The stage " + evaluator.descriptor().id() + " failed: " + broken + ".");
			}
		}
		for (int row = 0; row < table.rows(); row++) {
			if (table.isMissing(row)) {
				context.checkCancelled();
				table.fail(row, "No stage finished this evaluation.");
			}
		}
		return table;
	}

	/** All rows alike: which of them were finished before depends on threads. */
	private static void fail(OutcomeTable table, String reason) {
		for (int row = 0; row < table.rows(); row++) {
			table.fail(row, reason);
		}
	}
}
