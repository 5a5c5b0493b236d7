package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.EvaluationBatch;
import org.intcrucible.stages.quantitative.internal.BareRun;
import org.intcrucible.stages.quantitative.internal.PlainStages;

/** Batches of the shallow lake, evaluated by the product's own stage on the threads of a run. */
public final class LakeStages implements AutoCloseable {

	/** About as many rows as a run gives to its evaluators at a time. */
	private static final int DESIGNS = 13;
	private static final int STATES = 20;

	private final CompiledProblem lake;
	private final ProblemDocument document;
	private final Workers workers;

	/** @param threads at least 1 */
	public LakeStages(ProblemDocument document, int threads) {
		this.document = document;
		lake = ProblemCompiler.compile(document, Set.of()).orElseThrow();
		workers = new Workers("lake on " + threads, threads);
	}

	/** Evaluates one batch, with new noise at every turn. */
	public IntToDoubleFunction batches() {
		BareRun run = new BareRun(lake, document, 1, (count, body) -> workers.forEach(count, () -> {
			// nobody cancels it
		}, body));
		List<Design> designs = Collections.nCopies(DESIGNS, lake.designs().baseline());
		List<WorldState> states = Collections.nCopies(STATES, lake.nominal());
		int reliability = lake.layout().column("reliability");
		return turn -> {
			OutcomeTable table = new OutcomeTable(lake.layout(), DESIGNS * STATES);
			List<Integer> noise = new ArrayList<>();
			for (int state = 0; state < STATES; state++) {
				noise.add(turn * STATES + state + 1);
			}
			PlainStages.evaluator().evaluate(run, new EvaluationBatch(designs, states, noise, table));
			return table.get(turn % table.rows(), reliability);
		};
	}

	@Override
	public void close() {
		workers.close();
	}
}
