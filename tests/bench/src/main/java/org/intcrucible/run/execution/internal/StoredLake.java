package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.bench.BenchStore;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;

/** A run of the shallow lake in which every call of the journal is timed. */
public final class StoredLake {

	private static final int CANDIDATES = 1000;
	private static final int SCENARIOS = 100;
	private static final int PROBES = 2000;

	private StoredLake() {
	}

	/** Per cent of a run's time that the store took, over the rest; one run, for it takes minutes. */
	public static double[] shares(BenchStore store) throws IOException, InterruptedException {
		AtomicLong stored = new AtomicLong();
		try (BenchRuns runs = new BenchRuns(store, journal -> timed(journal, stored))) {
			RunId id = runs.create(store.lake(), BenchRuns.request(CANDIDATES, SCENARIOS, PROBES, 1));
			stored.set(0);
			long start = System.nanoTime();
			Run run = runs.execute(id, event -> {
			});
			long all = System.nanoTime() - start;
			if (run.status() != RunStatus.COMPLETED) {
				throw new IllegalStateException("the run did not complete: " + run);
			}
			return new double[] {100.0 * stored.get() / (all - stored.get())};
		}
	}

	private static RunJournal timed(RunJournal journal, AtomicLong nanoseconds) {
		return (RunJournal) Proxy.newProxyInstance(RunJournal.class.getClassLoader(), new Class<?>[] {RunJournal.class},
				(proxy, method, arguments) -> {
					long start = System.nanoTime();
					try {
						return method.invoke(journal, arguments);
					} catch (InvocationTargetException thrown) {
						throw thrown.getCause();
					} finally {
						nanoseconds.addAndGet(System.nanoTime() - start);
					}
				});
	}
}
