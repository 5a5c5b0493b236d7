package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.run.RunEventSink;
import org.intcrucible.run.RunProgress;
import org.intcrucible.runconfig.RunPreferences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Lets runs have their turn in the order in which they were started, as many at a time as the user prefers. */
@Component(service = RunQueue.class)
public final class RunQueue {

	/** How long to wait for runs to be written down as cancelled when the program ends. */
	private static final long PATIENCE_SECONDS = 10;
	private static final String CUT_SHORT = "The program was ended while it ran.";
	private static final String NEVER_STARTED = "The program was ended before its turn came.";

	private final RunJournal journal;
	private final RunArchive archive;
	private final RunEventSink events;
	private final RunPreferences preferences;
	private final InstantSource clock;
	private final Logger log;
	private final Deque<RunTurn> waiting = new ArrayDeque<>();
	private final Map<RunId, RunTurn> running = new HashMap<>();
	/** Runs whose end could not be written down, which the journal takes for running. */
	private final Map<RunId, Run> unwritten = new ConcurrentHashMap<>();
	private final EndOfProcess endOfProcess;
	private boolean closed;

	@Activate
	public RunQueue(@Reference RunJournal journal, @Reference RunArchive archive, @Reference RunEventSink events,
			@Reference RunPreferences preferences, @Reference InstantSource clock,
			@Reference(service = LoggerFactory.class) Logger log) {
		this.journal = journal;
		this.archive = archive;
		this.events = events;
		this.preferences = preferences;
		this.clock = clock;
		this.log = log;
		endOfProcess = EndOfProcess.calls(this::end);
	}

	/** @param threads at least 1 */
	void add(PinnedRun run, int threads) {
		RunMeter meter = new RunMeter(clock);
		ProgressReport report = new ProgressReport(run.view().id(), meter, events);
		RunTurn turn = new RunTurn(new RunTask(run, journal, archive, threads, meter, report), journal, report, clock, log);
		if (queued(turn)) {
			dispatch();
		} else {
			cancelUnstarted(run.view(), NEVER_STARTED);
		}
	}

	private synchronized boolean queued(RunTurn turn) {
		return !closed && waiting.add(turn);
	}

	private synchronized void dispatch() {
		while (!closed && !waiting.isEmpty() && running.size() < preferences.runsAtOnce()) {
			RunTurn turn = waiting.remove();
			running.put(turn.id(), turn);
			new Thread(() -> take(turn), "run " + turn.waiting().name()).start();
		}
	}

	private void take(RunTurn turn) {
		try {
			turn.take();
		} catch (RuntimeException | Error unwritable) {
			Run ended = turn.unwritten(unwritable);
			unwritten.put(turn.id(), ended);
			// Whoever is told looks it up.
			turn.tell(ended);
		} finally {
			over(turn);
			dispatch();
		}
	}

	private synchronized void over(RunTurn turn) {
		running.remove(turn.id());
		notifyAll();
	}

	/**
	 * Ends a run that waits here at once, and one that is under way as soon as its stages look.
	 *
	 * @return the run as it stands; empty if it neither waits nor runs
	 */
	Optional<Run> cancel(RunId id) {
		Optional<RunTurn> unstarted = withdrawn(id);
		if (unstarted.isPresent()) {
			return Optional.of(cancelUnstarted(unstarted.get().waiting(), ""));
		}
		return cancelRunning(id) ? journal.find(id) : Optional.empty();
	}

	private synchronized Optional<RunTurn> withdrawn(RunId id) {
		Optional<RunTurn> turn = waiting.stream().filter(next -> next.id().equals(id)).findFirst();
		turn.ifPresent(waiting::remove);
		return turn;
	}

	private synchronized boolean cancelRunning(RunId id) {
		RunTurn turn = running.get(id);
		if (turn != null) {
			turn.cancel("");
		}
		return turn != null;
	}

	/** The run as it stands, even if the journal could not be told of its end. */
	Optional<Run> find(RunId id) {
		return Optional.ofNullable(unwritten.get(id)).or(() -> journal.find(id));
	}

	/**
	 * Ends a run whose turn has not come.
	 *
	 * @param why empty if a user wanted it
	 */
	Run cancelUnstarted(Run unstarted, String why) {
		Run ended = unstarted.ended(RunStatus.CANCELLED, clock.instant(), RunCounts.NONE, "", why, RunUsage.NONE);
		journal.ended(ended);
		events.publish(new RunProgress(ended.id(), ended.status(), "", 0, 0, ended.counts(), Double.NaN, ""));
		return ended;
	}

	@Deactivate
	void stop() {
		end();
		endOfProcess.forget();
	}

	/** Cancels everything, and waits until it is written down. */
	private void end() {
		List<RunTurn> never = close();
		try {
			if (!isQuiet()) {
				log.warn("A run still works after {} s; what it does from now on is not stored", PATIENCE_SECONDS);
			}
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
		for (RunTurn turn : never) {
			cancelUnstarted(turn.waiting(), NEVER_STARTED);
		}
	}

	private synchronized List<RunTurn> close() {
		closed = true;
		running.values().forEach(turn -> turn.cancel(CUT_SHORT));
		List<RunTurn> never = new ArrayList<>(waiting);
		waiting.clear();
		return never;
	}

	private synchronized boolean isQuiet() throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		for (long left = end - System.nanoTime(); !running.isEmpty() && left > 0; left = end - System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
		}
		return running.isEmpty();
	}
}
