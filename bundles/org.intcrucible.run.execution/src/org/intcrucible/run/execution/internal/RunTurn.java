package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.Optional;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunResult;
import org.osgi.service.log.Logger;

/** One run's turn: it is started, goes through its stages, and ends, each of which is written down. */
final class RunTurn {

	private final Run waiting;
	private final RunTask task;
	private final RunJournal journal;
	private final ProgressReport report;
	private final InstantSource clock;
	private final Logger log;

	RunTurn(RunTask task, RunJournal journal, ProgressReport report, InstantSource clock, Logger log) {
		this.task = task;
		this.journal = journal;
		this.report = report;
		this.clock = clock;
		this.log = log;
		waiting = task.run().view();
	}

	RunId id() {
		return waiting.id();
	}

	/** The run as it was when it began to wait. */
	Run waiting() {
		return waiting;
	}

	/** @param why empty if a user wanted it */
	void cancel(String why) {
		task.cancel(why);
	}

	/**
	 * Takes the run to its end.
	 *
	 * @throws RuntimeException or an error if its end could not be written down
	 */
	void take() {
		// Outside of what may fail: whoever listens cannot make a run that is written down a failed one.
		report.ended(taken());
	}

	private Run taken() {
		Run running = waiting.started(clock.instant());
		try {
			journal.started(running);
			Optional<RunResult> result = task.execute();
			Run ended = task.ended(running, clock.instant(), result.isPresent());
			result.ifPresentOrElse(ranked -> journal.ended(ended, ranked), () -> journal.ended(ended));
			return ended;
		} catch (RuntimeException | Error failure) {
			log.error("The run \"{}\" failed in the stage \"{}\"", waiting.id(), task.stage(), failure);
			Run ended = task.failed(running, clock.instant(), FailureSummary.of(failure, task.stage()));
			journal.ended(ended);
			return ended;
		}
	}

	/** Ends it as something that could not be written down; nobody is told of it yet. */
	Run unwritten(Throwable why) {
		log.error("The end of the run \"{}\" could not be stored", waiting.id(), why);
		return task.failed(waiting.started(clock.instant()), clock.instant(), "Its end could not be stored. " + FailureSummary.of(why, ""));
	}

	/** Tells that it is over. */
	void tell(Run ended) {
		report.ended(ended);
	}
}
