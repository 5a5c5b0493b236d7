package org.intcrucible.run.command.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.intcrucible.cli.ProgressLine;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.RunProgress;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;

/** Starts and cancels runs, waits for their end and shows how they get on. */
final class RunWatch {

	private final RunEvents events;
	private final RunExecution execution;
	private final RunHistory history;

	RunWatch(RunEvents events, RunExecution execution, RunHistory history) {
		this.events = events;
		this.execution = execution;
		this.history = history;
	}

	/**
	 * Starts a run that waits, and stays until it is over.
	 *
	 * @param progress where to show how it gets on
	 * @return the run at its end; or why it was not started
	 * @throws InterruptedException if the waiting thread is interrupted; the run goes on
	 */
	Result<Run, List<Problem>> start(RunId id, int threads, ProgressLine progress) throws InterruptedException {
		Set<String> said = ConcurrentHashMap.newKeySet();
		Result<Run, List<Problem>> ended = follow(id, event -> show(event, progress, said), () -> execution.start(id, threads));
		progress.clear();
		return ended;
	}

	/**
	 * Cancels a run, and stays until it is over.
	 *
	 * @return the run at its end, which may have come by itself; or why it cannot be cancelled
	 */
	Result<Run, List<Problem>> cancel(RunId id) throws InterruptedException {
		return follow(id, event -> { }, () -> execution.cancel(id));
	}

	/** @param begin called once nothing that the run says is missed */
	private Result<Run, List<Problem>> follow(RunId id, Consumer<RunProgress> shown, Supplier<Result<Run, List<Problem>>> begin)
			throws InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		RunEvents.Subscription subscription = events.subscribe(event -> {
			if (!event.run().equals(id)) {
				return;
			}
			if (event.status().isFinal() && view(id).status().isFinal()) {
				ended.countDown();
			} else if (!event.status().isFinal()) {
				shown.accept(event);
			}
		});
		try (subscription) {
			Result<Run, List<Problem>> begun = begin.get();
			if (begun instanceof Result.Success && !view(id).status().isFinal()) {
				ended.await();
			}
			return begun.map(run -> view(id));
		}
	}

	/** @param said what need not be said again */
	private static void show(RunProgress event, ProgressLine progress, Set<String> said) {
		if (!event.notice().isEmpty() && said.add(event.notice())) {
			progress.say(event.notice());
		}
		progress.show(event.stage(), event.done(), event.total(), event.best());
	}

	private Run view(RunId id) {
		return execution.find(id).orElseThrow();
	}

	Optional<RunResult> result(RunId id) {
		return history.result(id);
	}
}
