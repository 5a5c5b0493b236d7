package org.intcrucible.run.execution.internal;

import java.util.Optional;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunResult;
import org.intcrucible.run.execution.internal.RunContext.ProgressListener;
import org.intcrucible.stage.StageCancelledException;

/** One run from its first to its last stage, with its threads and its context, both of which end with it. */
final class RunTask {

	/**
	 * How a run ended.
	 *
	 * @param status       completed or cancelled; what fails is thrown
	 * @param stoppedAfter which limit ended it early; empty if none did
	 */
	record Outcome(RunStatus status, RunCounts counts, String stoppedAfter, Optional<RunResult> result) {
	}

	private final PinnedRun run;
	private final RunJournal journal;
	private final int threads;
	private final ProgressListener listener;
	private volatile boolean cancelled;
	private volatile RunContext context;
	private volatile Pipeline pipeline;

	/** @param threads at least 1 */
	RunTask(PinnedRun run, RunJournal journal, int threads, ProgressListener listener) {
		this.run = run;
		this.journal = journal;
		this.threads = threads;
		this.listener = listener;
	}

	/** Ends the run at the next batch border. */
	void cancel() {
		cancelled = true;
		RunContext current = context;
		if (current != null) {
			current.end();
		}
	}

	boolean isCancelled() {
		return cancelled;
	}

	/** How much was done so far. */
	RunCounts counts() {
		Pipeline current = pipeline;
		return current == null ? RunCounts.NONE : current.counts();
	}

	Outcome run() {
		CompiledProblem problem = ProblemCompiler
				.compile(run.document().document(), InputCheck.provided(run.stages())).orElseThrow();
		try (Workers workers = new Workers(threads);
				RunContext opened = new RunContext(run.view().id(), run.document().document(), problem.layout(),
						run.view().authorisation().request().seed(), workers, listener)) {
			context = opened;
			if (cancelled) {
				opened.end();
			}
			return run(problem, opened);
		}
	}

	private Outcome run(CompiledProblem problem, RunContext opened) {
		pipeline = new Pipeline(run, journal, problem, opened);
		try {
			RunResult result = pipeline.run();
			return new Outcome(RunStatus.COMPLETED, pipeline.counts(), "", Optional.of(result));
		} catch (StageCancelledException asked) {
			return new Outcome(RunStatus.CANCELLED, pipeline.counts(), "", Optional.empty());
		}
	}
}
