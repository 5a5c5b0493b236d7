package org.intcrucible.cli.internal.door;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Lets something happen meanwhile. */
final class Together {

	private Together() {
	}

	static <T> FutureTask<T> start(Callable<T> work) {
		FutureTask<T> task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().start(task);
		return task;
	}
}
