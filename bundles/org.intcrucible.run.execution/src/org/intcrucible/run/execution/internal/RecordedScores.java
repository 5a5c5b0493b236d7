package org.intcrucible.run.execution.internal;

import java.util.Arrays;
import java.util.List;

import org.intcrucible.engine.SuiteScores;
import org.intcrucible.model.RunId;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;

/**
 * P and R of entrants in the suite as they were written down, for runs that have too many of them for memory. One block at
 * a time is in memory, so whoever goes through entrants in their order has each block read once. Any thread may ask.
 */
final class RecordedScores {

	private final RunArchive archive;
	private final RunId run;
	private List<EvaluationBlock> block = List.of();
	private int entrant;
	private SuiteScores scores = new SuiteScores(new double[0], new double[0]);

	RecordedScores(RunArchive archive, RunId run) {
		this.archive = archive;
		this.run = run;
	}

	/**
	 * P and R of one entrant, which are not to be changed.
	 *
	 * @param ordinal from 1
	 * @param first   ordinal of the first entrant of the batch in which it was evaluated
	 */
	synchronized SuiteScores of(int ordinal, int first) {
		if (ordinal != entrant) {
			EvaluationBlock holding = block(first);
			int from = (ordinal - first) * holding.scenarios();
			scores = new SuiteScores(part(holding, Kind.PREDICTION, from), part(holding, Kind.RESOURCE, from));
			entrant = ordinal;
		}
		return scores;
	}

	private EvaluationBlock block(int first) {
		if (block.isEmpty() || block.getFirst().firstCandidate() != first) {
			block = List.of(archive.scores(run, first));
		}
		return block.getFirst();
	}

	private static double[] part(EvaluationBlock block, Kind kind, int from) {
		Column column = block.columns().stream().filter(each -> each.kind() == kind).findFirst()
				.orElseThrow(() -> new IllegalStateException("stored evaluations have no " + kind));
		return Arrays.copyOfRange(column.values(), from, from + block.scenarios());
	}
}
