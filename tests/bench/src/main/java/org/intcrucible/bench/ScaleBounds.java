package org.intcrucible.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.intcrucible.run.execution.internal.WholeRuns;
import org.intcrucible.run.execution.internal.WholeRuns.Took;

/** What large runs may take. */
public final class ScaleBounds {

	private static final String HEAP_MEGABYTES = "900";
	private static final int SMALL = 10_000;
	private static final int LARGE = 100_000;
	/** So many are asked for that about a thousand differ. */
	private static final int SCENARIOS = 1150;
	private static final int TENTH_OF_TRIES = 100_000;
	private static final String STALL = """
			# Stall

			## Goals
			- minimize cost: `x * price + y * z` from 0 to 200
			- maximize yield: `min(x * 2, demand) - w * (a + b * c)` from 0 to 20 (weight 30)

			## Constraints
			- Capacity: `x + y <= demand + slack`

			## Levers
			- x: real 0..10
			- y: real 0..10
			- z: real 0..10
			- w: real 0..10

			## Assumptions
			- demand: uniform 1..10
			- price: normal 2, 0.3
			- slack: uniform 4..12
			- a: uniform 0..1
			- b: uniform 0..1
			- c: uniform 0..1
			""";

	private ScaleBounds() {
	}

	static List<Bound> measure() throws IOException, InterruptedException {
		return List.of(linear(), stored(), robust());
	}

	/** Both run in processes of their own, so that what one needs is not there for the other. */
	private static Bound linear() throws IOException, InterruptedException {
		double[] small = alone(SMALL);
		double[] large = alone(LARGE);
		double ratio = large[0] / large[1] / (small[0] / small[1]);
		return new Bound("Time of an evaluation in a run of 100,000 candidates, beside one of 10,000", ratio, ratio, 1.2, "times",
				String.format(Locale.ROOT, "Four levers, six assumptions, three formulas: %,.0f evaluations in %,.0f s, and %,.0f in %,.0f s, from"
						+ " the press to the stored end, each in a process that has %s MB of heap. Beyond 10,000,000 outcomes are not stored: seed and"
						+ " formulas give them again.", large[1], large[0], small[1], small[0], HEAP_MEGABYTES));
	}

	/** @return seconds, and how many evaluations */
	private static double[] alone(int candidates) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx" + HEAP_MEGABYTES + "m",
				"-cp", System.getProperty("java.class.path"), ScaleBounds.class.getName(), Integer.toString(candidates))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.waitFor() != 0) {
			throw new IllegalStateException("a run of " + candidates + " candidates did not end well: " + told);
		}
		String[] numbers = told.split(" ");
		return new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])};
	}

	/** @param arguments how many candidates */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-scale");
		try (BenchStore store = new BenchStore(folder)) {
			Took took = WholeRuns.run(store, store.project("stall.md", STALL), Integer.parseInt(arguments[0]), SCENARIOS, 0);
			System.out.println(took.seconds() + " " + took.counts().evaluations());
		} finally {
			TemporaryFolders.delete(folder);
		}
	}

	private static Bound stored() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-whole");
		try (BenchStore store = new BenchStore(folder)) {
			Took took = WholeRuns.run(store, store.project("beam.md", UncertainBeam.TEXT), 11_000, 100, 0);
			double ratio = took.seconds() / took.evaluating();
			return new Bound("Whole run of 1,000,000 evaluations, beside its evaluation stage", ratio, ratio, 3, "times", String.format(Locale.ROOT,
					"The welded beam under an uncertain load: %,d evaluations. The stage computes outcomes and scores and stores them, in %,.0f s; the"
							+ " run takes %,.0f s, with all that is found, ranked, explained and stored.",
					took.counts().evaluations(), took.evaluating(), took.seconds()));
		} finally {
			TemporaryFolders.delete(folder);
		}
	}

	private static Bound robust() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("bench-robust");
		try (BenchStore store = new BenchStore(folder)) {
			Took took = WholeRuns.run(store, store.lake(), 50, 20, TENTH_OF_TRIES);
			double minutes = 10 * took.seconds() / 60;
			return new Bound("Robust search of the shallow lake, 1,000,000 evaluations", minutes, minutes, 25, "min", String.format(Locale.ROOT,
					"Ten times what a tenth of it takes: %,d tries at the nominal state and in scenarios, and %,d evaluations of what was found, on %d"
							+ " threads.", took.counts().probes(), took.counts().evaluations(), Runtime.getRuntime().availableProcessors()));
		} finally {
			TemporaryFolders.delete(folder);
		}
	}
}
