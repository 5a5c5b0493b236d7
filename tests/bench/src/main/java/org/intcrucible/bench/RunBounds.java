package org.intcrucible.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.intcrucible.run.execution.internal.CancelTimes;
import org.intcrucible.run.execution.internal.EstimateErrors;
import org.intcrucible.run.execution.internal.PreflightTimes;
import org.intcrucible.stages.quantitative.internal.SearchTimes;

/** What running may take, and how well it is announced. */
final class RunBounds {

	private RunBounds() {
	}

	static List<Bound> measure() throws IOException, InterruptedException {
		return List.of(preflight(), estimates(), cancels(), searches());
	}

	private static Bound preflight() throws IOException {
		Path folder = Files.createTempDirectory("bench-preflight");
		try (BenchStore store = new BenchStore(folder)) {
			return Bound.of("Preflight", PreflightTimes.milliseconds(store), 50, "ms",
					"The web shop, after a thousand runs of it: everything that is checked and announced before a press.");
		} finally {
			TemporaryFolders.delete(folder);
		}
	}

	private static Bound estimates() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-estimates");
		try (BenchStore store = new BenchStore(folder)) {
			return Bound.of("Time announced for a run, beside the time it took", EstimateErrors.percents(store), 25, "%",
					"Error over twelve runs of six examples, two of each after three others of it with other counts.");
		} finally {
			TemporaryFolders.delete(folder);
		}
	}

	private static Bound searches() {
		return Bound.of("Search by NSGA-II, beside MOEA Framework's own run of it", SearchTimes.ratios(), 1.15, "times",
				"ZDT1 written down in Java on both sides, ten thousand tries: with everything that is remembered and chosen from, on one thread.");
	}

	/** The figure is the 99th of a hundred readings, not their median. */
	private static Bound cancels() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-cancels");
		try (BenchStore store = new BenchStore(folder)) {
			double[] readings = CancelTimes.milliseconds(store);
			Arrays.sort(readings);
			return new Bound("Cancelling a run, 99th of a hundred", readings[98], readings[99], 250, "ms",
					"The shallow lake, cancelled at any time of its life: from the asking to the stored end. The median is "
							+ String.format(Locale.ROOT, "%.1f ms.", readings[50]));
		} finally {
			TemporaryFolders.delete(folder);
		}
	}
}
