package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.intcrucible.bench.BenchStore;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunRequest;

/** How far from the time that a run takes the time is that was announced for it. */
public final class EstimateErrors {

	private static final int LEARNT_FROM = 3;

	/** How much to do: candidates, scenarios, tries. */
	private record Work(int candidates, int scenarios, int probes) {
	}

	/** The first three are learnt from; the others do something else. */
	private static final List<Work> WORKS = List.of(new Work(100, 12, 5_000), new Work(200, 24, 20_000), new Work(400, 24, 10_000),
			new Work(150, 48, 15_000), new Work(300, 24, 40_000));
	/** A single evaluation of the lake takes as long as a thousand of the others. */
	private static final List<Work> LAKE = List.of(new Work(30, 12, 200), new Work(60, 12, 300), new Work(40, 24, 200),
			new Work(80, 20, 400), new Work(30, 60, 300));

	private EstimateErrors() {
	}

	/** Per cent between the announced and the real time, of the real one, for the runs of each example after its first three. */
	public static double[] percents(BenchStore store) throws IOException, InterruptedException {
		List<Double> errors = new ArrayList<>();
		try (BenchRuns runs = new BenchRuns(store, UnaryOperator.identity())) {
			for (String example : List.of("web-shop.md", "shallow-lake.md", "welded-beam.md", "three-bar-truss.md", "pressure-vessel.md",
					"sellar.md")) {
				ProjectId project = store.example(example);
				List<Work> works = example.startsWith("shallow") ? LAKE : WORKS;
				for (int i = 0; i < works.size(); i++) {
					double error = percent(runs, project, works.get(i), i + 1L);
					if (i >= LEARNT_FROM) {
						errors.add(error);
					}
				}
			}
		}
		return errors.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static double percent(BenchRuns runs, ProjectId project, Work work, long seed) throws InterruptedException {
		RunRequest request = BenchRuns.request(work.candidates(), work.scenarios(), work.probes(), seed);
		double announced = runs.preflight(project, request).estimate().seconds();
		Run run = runs.execute(runs.create(project, request), event -> {
		});
		double took = Duration.between(run.times().startedAt().orElseThrow(), run.times().completedAt().orElseThrow()).toNanos() / 1e9;
		return 100 * Math.abs(announced - took) / took;
	}
}
