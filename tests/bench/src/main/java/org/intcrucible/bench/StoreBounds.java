package org.intcrucible.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.execution.internal.StoredLake;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;

/** What the store may take. */
final class StoreBounds {

	private static final int READINGS = 41;
	private static final int RUNS = 10_000;
	private static final int PAGE = 50;

	private StoreBounds() {
	}

	static List<Bound> measure() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-store");
		try (BenchStore store = new BenchStore(folder)) {
			List<Bound> bounds = new ArrayList<>();
			bounds.add(runs(store));
			RunId million = store.million();
			bounds.add(Bound.of("Top page of a run of 1,000,000 evaluations", times(() -> store.runs().ranked(million, Page.Request.first(PAGE))),
					100, "ms", "10,000 candidates x 100 scenarios; the first 50 with all their scores."));
			bounds.add(Bound.of("One of its evaluations", times(() -> store.evaluations().find(million, 7_531, 42)), 100, "ms",
					"P, R, outcomes and satisfactions of one candidate in one scenario."));
			bounds.add(Bound.of("One of its candidates in all scenarios", times(() -> store.evaluations().row(million, 7_531)), 100, "ms",
					"100 evaluations of one candidate."));
			bounds.add(Bound.of("Storing a run, beside computing it", StoredLake.shares(store), 20, "%",
					"The shallow lake, 1,000 candidates x 100 scenarios: time spent in the store over the rest of the run's."));
			return bounds;
		} finally {
			TemporaryFolders.delete(folder);
		}
	}

	private static Bound runs(BenchStore store) {
		ProjectId project = store.lake();
		for (int i = 0; i < RUNS / 100; i++) {
			store.finishedRuns(project, 100);
		}
		return Bound.of("Page 1 of 10,000 runs", times(() -> {
			List<Run> page = store.runs().list(RunFilter.ALL, Page.Request.first(PAGE)).items();
			if (page.size() != PAGE) {
				throw new IllegalStateException("a page of " + page.size());
			}
			return page;
		}), 50, "ms", "The newest 50 of all projects.");
	}

	private static double[] times(Supplier<?> work) {
		double[] readings = new double[READINGS];
		for (int i = -5; i < READINGS; i++) {
			long start = System.nanoTime();
			Object result = work.get();
			double milliseconds = (System.nanoTime() - start) / 1e6;
			if (result == null) {
				throw new IllegalStateException("nothing was read");
			}
			if (i >= 0) {
				readings[i] = milliseconds;
			}
		}
		return readings;
	}
}
