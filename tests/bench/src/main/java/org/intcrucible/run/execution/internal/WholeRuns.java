package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.util.function.UnaryOperator;

import org.intcrucible.bench.BenchStore;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunStatus;

/** Runs from the press to the stored end. */
public final class WholeRuns {

	private WholeRuns() {
	}

	/**
	 * What a run took.
	 *
	 * @param seconds    from its start to its stored end
	 * @param evaluating seconds of its evaluation stage: outcomes, scores, and their way into the store
	 * @param counts     what it did
	 */
	public record Took(double seconds, double evaluating, RunCounts counts) {
	}

	/** @param probes tries of the search; without any, candidates are spread over the space */
	public static Took run(BenchStore store, ProjectId project, int candidates, int scenarios, long probes)
			throws IOException, InterruptedException {
		try (BenchRuns runs = new BenchRuns(store, UnaryOperator.identity())) {
			var id = runs.create(project, BenchRuns.request(candidates, scenarios, probes, 1));
			long start = System.nanoTime();
			Run run = runs.execute(id, event -> {
				// nobody watches it
			});
			double seconds = (System.nanoTime() - start) / 1e9;
			if (run.status() != RunStatus.COMPLETED || run.counts().candidates() != candidates) {
				throw new IllegalStateException("the run did not complete with " + candidates + " candidates: " + run);
			}
			return new Took(seconds, run.usage().seconds().get(Step.EVALUATE.title()), run.counts());
		}
	}
}
