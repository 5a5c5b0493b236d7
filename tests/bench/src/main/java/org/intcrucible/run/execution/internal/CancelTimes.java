package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

import org.intcrucible.bench.BenchStore;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;

/** How long runs that are cancelled at any time of their life go on. */
public final class CancelTimes {

	private static final int CANCELS = 100;
	/** Long enough to come into each stage, short enough that most runs are still under way. */
	private static final int LATEST_MILLISECONDS = 2500;

	private CancelTimes() {
	}

	/** Milliseconds from the cancelling to the stored end, one for each of a hundred runs that were under way then. */
	public static double[] milliseconds(BenchStore store) throws IOException, InterruptedException {
		Random random = new Random(7);
		double[] readings = new double[CANCELS];
		try (BenchRuns runs = new BenchRuns(store, UnaryOperator.identity())) {
			for (int done = 0; done < CANCELS;) {
				RunId id = runs.create(store.lake(), BenchRuns.request(400, 24, 300, done + 1L));
				long[] asked = new long[1];
				CountDownLatch started = new CountDownLatch(1);
				Thread canceller = Thread.ofPlatform().start(() -> cancel(runs, id, started, random, asked));
				Run run = runs.execute(id, event -> {
					if (event.status() == RunStatus.RUNNING) {
						started.countDown();
					}
				});
				long ended = System.nanoTime();
				canceller.join();
				if (run.status() == RunStatus.CANCELLED) {
					readings[done++] = (ended - asked[0]) / 1e6;
				} else if (run.status() != RunStatus.COMPLETED) {
					throw new IllegalStateException("the run came to another end: " + run);
				}
			}
		}
		return readings;
	}

	private static void cancel(BenchRuns runs, RunId id, CountDownLatch started, Random random, long[] asked) {
		try {
			started.await();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return;
		}
		LockSupport.parkNanos(1_000_000L * random.nextInt(LATEST_MILLISECONDS));
		asked[0] = System.nanoTime();
		runs.desk.cancel(id);
	}
}
