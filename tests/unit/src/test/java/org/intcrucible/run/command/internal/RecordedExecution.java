package org.intcrucible.run.command.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.model.Actor;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.run.RunEventSink;
import org.intcrucible.run.RunProgress;
import org.intcrucible.run.execution.RunExecution;

/** Writes down which presses came, and lets each run end as a test wants, over a real store. */
final class RecordedExecution implements RunExecution {

	private final StoreCommands crucible;
	private final RunEventSink events;

	final List<RunAuthorisation> presses = new ArrayList<>();
	final List<Integer> threads = new ArrayList<>();
	final List<RunId> cancelled = new ArrayList<>();
	final CountDownLatch waiting = new CountDownLatch(1);
	List<Problem> refusal = List.of();
	/** What a run is said to know on its way. */
	List<String> notices = List.of();
	/** Makes of a run that waits one that is over; by default it does all that it should. */
	UnaryOperator<Run> end = this::complete;

	RecordedExecution(StoreCommands crucible, RunEventSink events) {
		this.crucible = crucible;
		this.events = events;
	}

	RunAuthorisation press() {
		if (presses.size() != 1) {
			throw new AssertionError("one press was expected: " + presses);
		}
		return presses.getFirst();
	}

	private Run complete(Run run) {
		return crucible.shop.completed(run, "", RunUsage.NONE);
	}

	@Override
	public Result<Run, List<Problem>> create(RunAuthorisation authorisation) {
		presses.add(authorisation);
		if (!refusal.isEmpty()) {
			return Result.failure(refusal);
		}
		var store = crucible.store;
		Run run = new Run(new RunId(store.ids().next()), 0, authorisation, RunStatus.CREATED, store.clock().instant(), new Run.Waiting(),
				RunCounts.NONE, List.of(), List.of(), "", "", RunUsage.NONE, "");
		return Result.success(store.transactions().write(unit -> store.runWriter().created(unit, run,
				store.projects().document(authorisation.project()).orElseThrow(), RunPapers.NONE, Actor.USER)));
	}

	@Override
	public Result<Run, List<Problem>> start(RunId id, int count) {
		threads.add(count);
		Run run = find(id).orElseThrow();
		Thread.ofPlatform().daemon().start(() -> {
			for (String notice : notices) {
				publish(id, RunStatus.RUNNING, notice);
			}
			waiting.countDown();
			Run over = end.apply(run);
			publish(id, over.status(), "");
		});
		return Result.success(run);
	}

	private void publish(RunId id, RunStatus status, String notice) {
		events.publish(new RunProgress(id, status, "Evaluate", 1, 2, RunCounts.NONE, Double.NaN, notice));
	}

	@Override
	public Optional<Run> find(RunId run) {
		return crucible.store.runs().find(run);
	}

	@Override
	public Result<Run, List<Problem>> cancel(RunId run) {
		cancelled.add(run);
		if (!refusal.isEmpty()) {
			return Result.failure(refusal);
		}
		return Result.success(crucible.shop.cancel(find(run).orElseThrow()));
	}
}
