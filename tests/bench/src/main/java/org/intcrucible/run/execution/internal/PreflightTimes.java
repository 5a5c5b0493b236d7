package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.util.function.UnaryOperator;

import org.intcrucible.bench.BenchStore;
import org.intcrucible.model.ProjectId;

/** How long preflight takes to answer. */
public final class PreflightTimes {

	private static final int RUNS = 1000;
	private static final int WARM_UP = 5;
	private static final int READINGS = 41;

	private PreflightTimes() {
	}

	/** One reading for each answer. */
	public static double[] milliseconds(BenchStore store) throws IOException {
		ProjectId project = store.example("web-shop.md");
		for (int done = 0; done < RUNS; done += 100) {
			store.finishedRuns(project, 100);
		}
		double[] readings = new double[READINGS];
		try (BenchRuns runs = new BenchRuns(store, UnaryOperator.identity())) {
			for (int i = -WARM_UP; i < READINGS; i++) {
				long start = System.nanoTime();
				boolean ready = runs.preflight(project, BenchRuns.request(200, 24, 20_000, i + WARM_UP)).ready();
				double took = (System.nanoTime() - start) / 1e6;
				if (!ready) {
					throw new IllegalStateException("the web shop cannot be run");
				}
				if (i >= 0) {
					readings[i] = took;
				}
			}
		}
		return readings;
	}
}
