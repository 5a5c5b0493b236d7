package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunEventSink;
import org.intcrucible.run.RunProgress;
import org.intcrucible.run.RunView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Lets runs have their turn, one at a time, in the order in which they were started. */
@Component(service = RunQueue.class)
public final class RunQueue {

	private final RunJournal journal;
	private final RunEventSink events;
	private final InstantSource clock;
	private final Logger log;
	private final ExecutorService turns = Executors.newSingleThreadExecutor(task -> new Thread(task, "runs"));
	private final Map<RunId, Turn> active = new HashMap<>();

	@Activate
	public RunQueue(@Reference RunJournal journal, @Reference RunEventSink events, @Reference InstantSource clock,
			@Reference(service = LoggerFactory.class) Logger log) {
		this.journal = journal;
		this.events = events;
		this.clock = clock;
		this.log = log;
	}

	/** What is to be done when it is a run's turn, unless it was cancelled before. */
	private record Turn(PinnedRun run, RunTask task) {
	}

	synchronized void add(PinnedRun run, int threads) {
		RunTask task = new RunTask(run, threads,
				(stage, done, total) -> events.publish(new RunProgress(run.view().id(), RunStatus.RUNNING, stage, done, total)));
		active.put(run.view().id(), new Turn(run, task));
		turns.execute(() -> take(run.view(), task));
	}

	/** Empty if the run neither waits nor runs. */
	synchronized Optional<RunView> cancel(RunId id) {
		Turn turn = active.get(id);
		if (turn == null) {
			return Optional.empty();
		}
		turn.task().cancel();
		return journal.find(id);
	}

	/** Ends a run whose turn has not come. */
	RunView cancelUnstarted(RunView waiting) {
		RunView ended = waiting.ended(RunStatus.CANCELLED, clock.instant(), RunCounts.NONE, "", "");
		journal.ended(ended);
		publishEnd(ended);
		return ended;
	}

	private void take(RunView waiting, RunTask task) {
		try {
			if (task.isCancelled()) {
				cancelUnstarted(waiting);
			} else {
				publishEnd(execute(waiting, task));
			}
		} finally {
			synchronized (this) {
				active.remove(waiting.id());
			}
		}
	}

	private RunView execute(RunView waiting, RunTask task) {
		RunView running = waiting.started(clock.instant());
		try {
			journal.changed(running);
			RunTask.Outcome outcome = task.run();
			RunView ended = running.ended(outcome.status(), clock.instant(), outcome.counts(), outcome.stoppedAfter(), "");
			outcome.result().ifPresentOrElse(result -> journal.ended(ended, result), () -> journal.ended(ended));
			return ended;
		} catch (RuntimeException | Error failure) {
			log.error("The run \"{}\" failed", waiting.id(), failure);
			RunView ended =
					running.ended(RunStatus.FAILED, clock.instant(), task.counts(), "", "The run failed: " + failure);
			journal.ended(ended);
			return ended;
		}
	}

	private void publishEnd(RunView ended) {
		events.publish(new RunProgress(ended.id(), ended.status(), "", 0, 0));
	}

	@Deactivate
	void stop() {
		synchronized (this) {
			active.values().forEach(turn -> turn.task().cancel());
		}
		turns.shutdown();
	}
}
