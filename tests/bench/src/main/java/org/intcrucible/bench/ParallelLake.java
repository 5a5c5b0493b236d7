package org.intcrucible.bench;

import java.util.function.IntToDoubleFunction;

import org.intcrucible.run.execution.internal.LakeStages;

/** What a second thread gives. */
final class ParallelLake {

	private ParallelLake() {
	}

	static Figure measure() {
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
}
