package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunEventSink;
import org.intcrucible.run.RunProgress;
import org.intcrucible.model.Run;
import org.intcrucible.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Lets runs have their turn, one at a time, in the order in which they were started. */
@Component(service = RunQueue.class)
public final class RunQueue {

	/** How long to wait for a run to be written down as cancelled when the product ends. */
	private static final long PATIENCE_SECONDS = 10;

	private final RunJournal journal;
	private final RunEventSink events;
	private final InstantSource clock;
	private final Logger log;
	private final ExecutorService turns = Executors.newSingleThreadExecutor(task -> new Thread(task, "runs"));
	private final Map<RunId, Turn> active = new HashMap<>();
	/** Runs whose end could not be written down, which the journal takes for running. */
	private final Map<RunId, Run> unwritten = new ConcurrentHashMap<>();

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
		RunTask task = new RunTask(run, journal, threads,
				(stage, done, total) -> events.publish(new RunProgress(run.view().id(), RunStatus.RUNNING, stage, done, total)));
		active.put(run.view().id(), new Turn(run, task));
		turns.execute(() -> take(run.view(), task));
	}

	/** Empty if the run neither waits nor runs. */
	synchronized Optional<Run> cancel(RunId id) {
		Turn turn = active.get(id);
		if (turn == null) {
			return Optional.empty();
		}
		turn.task().cancel();
		return journal.find(id);
	}

	/** The run as it stands, even if the journal could not be told of its end. */
	Optional<Run> find(RunId id) {
		return Optional.ofNullable(unwritten.get(id)).or(() -> journal.find(id));
	}

	/** Ends a run whose turn has not come. */
	Run cancelUnstarted(Run waiting) {
		Run ended = waiting.ended(RunStatus.CANCELLED, clock.instant(), RunCounts.NONE, "", "");
		journal.ended(ended);
		publishEnd(ended);
		return ended;
	}

	private void take(Run waiting, RunTask task) {
		try {
			if (task.isCancelled()) {
				cancelUnstarted(waiting);
			} else {
				publishEnd(execute(waiting, task));
			}
		} catch (RuntimeException unwritable) {
			log.error("The end of the run \"{}\" could not be stored", waiting.id(), unwritable);
			Run ended = waiting.ended(RunStatus.FAILED, clock.instant(), task.counts(), "",
					"Its end could not be stored. " + reason(unwritable));
			unwritten.put(waiting.id(), ended);
			publishEnd(ended);
		} finally {
			synchronized (this) {
				active.remove(waiting.id());
			}
		}
	}

	private Run execute(Run waiting, RunTask task) {
		Run running = waiting.started(clock.instant());
		try {
			journal.started(running);
			RunTask.Outcome outcome = task.run();
			Run ended = running.ended(outcome.status(), clock.instant(), outcome.counts(), outcome.stoppedAfter(), "");
			outcome.result().ifPresentOrElse(result -> journal.ended(ended, result), () -> journal.ended(ended));
			return ended;
		} catch (RuntimeException | Error failure) {
			log.error("The run \"{}\" failed", waiting.id(), failure);
			Run ended = running.ended(RunStatus.FAILED, clock.instant(), task.counts(), "", reason(failure));
			journal.ended(ended);
			return ended;
		}
	}

	private static String reason(Throwable failure) {
		return failure instanceof StoreException store ? "The run failed: " + store.problem().sentence() + " " + store.problem().remedy()
				: "The run failed: " + failure;
	}

	private void publishEnd(Run ended) {
		events.publish(new RunProgress(ended.id(), ended.status(), "", 0, 0));
	}

	@Deactivate
	void stop() {
		synchronized (this) {
			active.values().forEach(turn -> turn.task().cancel());
		}
		turns.shutdown();
		try {
			if (!turns.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				log.warn("A run still works after {} s; what it does from now on is not stored", PATIENCE_SECONDS);
			}
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}
}
