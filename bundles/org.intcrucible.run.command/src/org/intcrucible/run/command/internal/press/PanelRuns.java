package org.intcrucible.run.command.internal.press;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes runs of presses, and ends them. Nothing here is done on the caller's thread. The type is hidden from all other bundles. */
@Component(service = PanelRuns.class)
public final class PanelRuns {

	private static final String WITHOUT_PRESS = "The Run command was called by code, without a press of the Run button.";

	private final RunExecution execution;
	private final Transactions transactions;
	private final IdSource ids;

	@Activate
	public PanelRuns(@Reference RunExecution execution, @Reference Transactions transactions, @Reference IdSource ids) {
		this.execution = execution;
		this.transactions = transactions;
		this.ids = ids;
	}

	/** Makes the run of a press and puts it into the queue. */
	public CompletableFuture<Result<Run, List<Problem>>> make(Press press) {
		return apart(() -> execution.create(press.authorisation(PressOrigin.facts()))
				.flatMap(run -> execution.start(run.id(), press.shown().threads())));
	}

	/**
	 * The Run command was called without a press: nothing is started, and the attempt is in the log.
	 *
	 * @param project that is open; empty if none is
	 * @return a failure, in any case
	 */
	public CompletableFuture<Result<Run, List<Problem>>> refuse(Optional<ProjectId> project) {
		return apart(() -> {
			transactions.write(unit -> {
				unit.append(project.<AuditEvent>map(id -> new AuditEvent.RunRejected(id, new TriggerId(ids.next()), RunTriggerSource.API_CLIENT,
						WITHOUT_PRESS)).orElseGet(() -> new AuditEvent.AttemptRefused("Run command", WITHOUT_PRESS, "", 1)), Actor.SYSTEM);
				return project;
			});
			return Result.failure(List.of(new Problem(ProblemCode.REFUSED, "Nothing was started.",
					"A run needs a press in the Run Config panel; this attempt is in the audit log.", Place.whole("run"))));
		});
	}

	/** Ends a run that waits or runs. What was evaluated is kept. */
	public CompletableFuture<Result<Run, List<Problem>>> stop(RunId run) {
		return apart(() -> execution.cancel(run));
	}

	/** The run as it stands, even if its end could not be stored. Not for the UI thread. */
	public Optional<Run> find(RunId run) {
		return execution.find(run);
	}

	/** A thread for each: what waits for the database must not keep anybody from stopping a run. */
	private static CompletableFuture<Result<Run, List<Problem>>> apart(Supplier<Result<Run, List<Problem>>> work) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return work.get();
			} catch (StoreException unable) {
				return Result.failure(List.of(unable.problem()));
			}
		}, task -> new Thread(task, "press").start());
	}
}
