package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.intcrucible.stage.StageCancelledException;

/** The threads of one run. */
final class Workers implements AutoCloseable {

	private static final long STACK = 16L << 20;

	/** Set on the threads of any run: a worker that waited for other workers could wait for itself. */
	private static final ThreadLocal<Boolean> WORKING = ThreadLocal.withInitial(() -> false);

	private final int threads;
	private final ExecutorService executor;

	/**
	 * Makes the threads.
	 *
	 * @param name    what they are called, with a number behind it
	 * @param threads at least 1; the calling thread only waits
	 */
	Workers(String name, int threads) {
		this.threads = threads;
		AtomicInteger number = new AtomicInteger();
		executor = Executors.newFixedThreadPool(threads,
				task -> new Thread(null, () -> {
					WORKING.set(true);
					task.run();
				}, name + " " + number.incrementAndGet(), STACK));
	}

	/**
	 * Calls the body for 0..count-1 in any order and returns when all calls have ended. The first failure stops the rest
	 * and is thrown here. A loop inside a loop runs on the thread that it is called on.
	 */
	void forEach(int count, Runnable beforeEach, IntConsumer body) {
		if (isWorker()) {
			for (int index = 0; index < count; index++) {
				beforeEach.run();
				body.accept(index);
			}
			return;
		}
		AtomicInteger next = new AtomicInteger();
		List<Future<?>> tasks = new ArrayList<>();
		for (int i = 0; i < Math.min(threads, count); i++) {
			tasks.add(executor.submit(() -> {
				try {
					for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
						beforeEach.run();
						body.accept(index);
					}
				} catch (RuntimeException | Error failure) {
					next.set(count);
					throw failure;
				}
			}));
		}
		join(tasks);
	}

	/** Whether the calling thread is one of a run's workers. */
	static boolean isWorker() {
		return WORKING.get();
	}

	private static void join(List<Future<?>> tasks) {
		Throwable failure = null;
		for (Future<?> task : tasks) {
			try {
				task.get();
			} catch (ExecutionException failed) {
				failure = failure == null ? failed.getCause() : failure;
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new StageCancelledException();
			}
		}
		switch (failure) {
			case null -> {
				// all went well
			}
			case RuntimeException expected -> throw expected;
			case Error fatal -> throw fatal;
			default -> throw new IllegalStateException(failure);
		}
	}

	@Override
	public void close() {
		executor.shutdown();
	}
}
