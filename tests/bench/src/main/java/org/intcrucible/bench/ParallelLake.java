package org.intcrucible.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntToDoubleFunction;

import org.intcrucible.run.execution.internal.LakeStages;

/** What a second thread gives, and what one gives on this machine to work that shares nothing. */
final class ParallelLake {

	/** Loops in a batch: about as long a batch as one of the product's. */
	private static final int LOOPS = 24;

	private ParallelLake() {
	}

	static List<Figure> measure() {
		return List.of(product(), machine());
	}

	private static Figure product() {
		try (LakeStages two = new LakeStages(Examples.read("shallow-lake.md"), 2);
				LakeStages one = new LakeStages(Examples.read("shallow-lake.md"), 1)) {
			IntToDoubleFunction ours = two.batches();
			IntToDoubleFunction theirs = one.batches();
			for (int turn = 0; turn < 5; turn++) {
				if (ours.applyAsDouble(turn) != theirs.applyAsDouble(turn)) {
					throw new IllegalStateException("the number of threads shows in the results");
				}
			}
			return Paired.compare("Lake batches (100 samples x 100 years, 13 designs in 20 scenarios), two threads", ours::applyAsDouble,
					"the same on one thread", theirs::applyAsDouble,
					"Through the stage and the threads of a run, as many rows at a time as a run gives it. At least 1.9 is wanted, where two cores are free.");
		}
	}

	/** Nothing is shared and nothing waits: what is less than 2 here, no product can make good. */
	private static Figure machine() {
		double[] policy = new double[100];
		try (ExecutorService second = Executors.newSingleThreadExecutor()) {
			Paired.Work two = turn -> {
				CompletableFuture<Double> other = CompletableFuture.supplyAsync(() -> loops(policy, 2 * turn, LOOPS / 2), second);
				return loops(policy, 2 * turn + 1, LOOPS / 2) + other.join();
			};
			return Paired.compare("Plain Java loops of the lake, two threads", two, "the same on one thread",
					turn -> loops(policy, turn, LOOPS), "What this machine gives to two threads that share nothing: the measure for the row above.");
		}
	}

	private static double loops(double[] policy, int seed, int count) {
		LakeLoop loop = new LakeLoop(policy);
		double sum = 0;
		for (int scenario = 1; scenario <= count; scenario++) {
			sum += loop.evaluate(seed + 1, scenario);
		}
		return sum;
	}
}
