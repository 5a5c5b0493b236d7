package org.intcrucible.run.execution.internal;

import java.time.Instant;
import java.util.Optional;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StopBorder;
import org.intcrucible.stage.StageCancelledException;

/** One run from its first to its last stage, with its threads and its context, both of which end with it. */
final class RunTask implements RunLimits.Listener {

	private final PinnedRun run;
	private final RunJournal journal;
	private final RunArchive archive;
	private final int threads;
	private final RunMeter meter;
	private final ProgressReport report;
	private final RunLimits limits;
	private volatile boolean cancelled;
	private volatile String reason = "";
	private volatile RunContext context;
	private volatile double operations;

	/** @param threads at least 1 */
	RunTask(PinnedRun run, RunJournal journal, RunArchive archive, int threads, RunMeter meter, ProgressReport report) {
		this.run = run;
		this.journal = journal;
		this.archive = archive;
		this.threads = threads;
		this.meter = meter;
		this.report = report;
		limits = new RunLimits(run.view().authorisation().request().parameters(), run.course(), meter, this);
	}

	PinnedRun run() {
		return run;
	}

	/** The stage that it is in, or in which it ended; empty before the first one. */
	String stage() {
		return meter.stage();
	}

	/**
	 * Ends the run as soon as its stages look.
	 *
	 * @param why empty if a user wanted it
	 */
	void cancel(String why) {
		reason = why;
		cancelled = true;
		RunContext current = context;
		if (current != null) {
			current.end();
		}
	}

	/**
	 * Goes through all stages. What fails is thrown.
	 *
	 * @return empty if it was cancelled
	 */
	Optional<RunResult> execute() {
		meter.begin();
		CompiledProblem problem = ProblemCompiler.compile(run.document().document(), run.stages().provided()).orElseThrow();
		operations = problem.operations();
		try (Workers workers = new Workers("run " + run.view().name() + " worker", threads);
				RunContext opened = new RunContext(run, problem.layout(), workers, meter, report)) {
			context = opened;
			if (cancelled) {
				opened.end();
			}
			return Optional.of(new Pipeline(new Pipeline.Parts(run, journal, archive, opened, meter, limits, report, new Checkpoints(run, journal)),
					problem).run());
		} catch (StageCancelledException ended) {
			if (!cancelled) {
				throw new StageFailedException("A stage ended the run in " + meter.stage() + ", and nobody had cancelled it.", ended);
			}
			return Optional.empty();
		} finally {
			meter.leave();
		}
	}

	/** The run as it ended when {@link #execute} has returned. */
	Run ended(Run running, Instant now, boolean completed) {
		return completed
				? running.ended(RunStatus.COMPLETED, now, meter.counts(), limits.stoppedAfter(), "", meter.usage(threads, operations, limits.border()))
				: running.ended(RunStatus.CANCELLED, now, meter.counts(), "", reason,
						meter.usage(threads, operations, new StopBorder(meter.batches())));
	}

	/** The run as it ended when {@link #execute} has thrown. */
	Run failed(Run running, Instant now, String why) {
		return running.ended(RunStatus.FAILED, now, meter.counts(), "", why, meter.usage(threads, operations, StopBorder.NONE));
	}

	@Override
	public void near(String limit, double used, double most) {
		journal.limitNear(run.view(), limit, used, most);
		report.notice("More than 80 % of " + limit + " is used up: " + LimitText.of(limit, used) + " of " + LimitText.of(limit, most) + ".");
	}

	@Override
	public void reached(String limit, double most) {
		report.notice("The run stops: " + LimitText.of(limit, most) + " is all that " + limit + " allows.");
	}

	@Override
	public void kept(String limit) {
		report.notice("The search ends here: the rest of " + limit + " is kept for evaluating what it has found.");
	}
}
