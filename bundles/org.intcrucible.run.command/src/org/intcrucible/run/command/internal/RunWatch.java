package org.intcrucible.run.command.internal;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.intcrucible.cli.ProgressLine;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;

/** Waits for a run and shows how it gets on. */
final class RunWatch {

	private final RunEvents events;
	private final RunExecution execution;
	private final RunHistory history;

	RunWatch(RunEvents events, RunExecution execution, RunHistory history) {
		this.events = events;
		this.execution = execution;
		this.history = history;
	}

	/** @throws InterruptedException if the waiting thread is interrupted; the run goes on */
	Run await(RunId id, ProgressLine progress) throws InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		try (RunEvents.Subscription subscription = events.subscribe(event -> {
			if (!event.run().equals(id)) {
				return;
			}
			if (event.status().isFinal() && view(id).status().isFinal()) {
				ended.countDown();
			} else if (!event.status().isFinal()) {
				progress.show(event.stage(), event.done(), event.total());
			}
		})) {
			if (!view(id).status().isFinal()) {
				ended.await();
			}
		}
		progress.clear();
		return view(id);
	}

	private Run view(RunId id) {
		return execution.find(id).orElseThrow();
	}

	Optional<RunResult> result(RunId id) {
		return history.result(id);
	}
}
