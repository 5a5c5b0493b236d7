package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.IdSource;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.RunView;
import org.intcrucible.run.execution.internal.StageShelf.Chosen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where presses become runs: one press, one run, on exactly what the press was made on. */
@Component(service = RunDesk.class)
public final class RunDesk {

	private static final Place PRESS = Place.whole("run");

	private final RunJournal journal;
	private final InputCheck inputs;
	private final RunQueue queue;
	private final IdSource ids;
	private final InstantSource clock;
	private final Map<TriggerId, RunId> presses = new HashMap<>();
	private final Map<RunId, PinnedRun> pinned = new HashMap<>();

	@Activate
	public RunDesk(@Reference RunJournal journal, @Reference InputCheck inputs, @Reference RunQueue queue,
			@Reference IdSource ids, @Reference InstantSource clock) {
		this.journal = journal;
		this.inputs = inputs;
		this.queue = queue;
		this.ids = ids;
		this.clock = clock;
	}

	Result<InputHashes, List<Problem>> inputs(ProjectId project, RunRequest request) {
		return inputs.check(project, request).map(InputCheck.Inputs::hashes);
	}

	synchronized Result<RunView, List<Problem>> create(RunAuthorisation press) {
		RunId known = presses.get(press.uiTriggerId());
		if (known != null) {
			return again(press, known);
		}
		if (!accepts(press.uiTriggerSource())) {
			return reject(ProblemCode.REFUSED, "No run can be triggered by " + press.uiTriggerSource() + " here.");
		}
		return inputs.check(press.project(), press.request()).fold(now -> create(press, now), problems -> {
			journal.rejected(problems.toString());
			return Result.failure(problems);
		});
	}

	private Result<RunView, List<Problem>> create(RunAuthorisation press, InputCheck.Inputs now) {
		if (!now.hashes().equals(press.inputHashes())) {
			return reject(ProblemCode.STALE,
					"Nothing was started. The problem, the configuration or the stages changed after they were shown.");
		}
		Chosen stages = now.stages();
		RunView run = new RunView(new RunId(ids.next()), press, RunStatus.CREATED, clock.instant(), new RunView.Waiting(),
				RunCounts.NONE, stages.uses(), List.of(), "", "");
		journal.created(run);
		presses.put(press.uiTriggerId(), run.id());
		pinned.put(run.id(), new PinnedRun(run, now.document(), stages));
		return Result.success(run);
	}

	private Result<RunView, List<Problem>> again(RunAuthorisation press, RunId known) {
		RunView run = journal.find(known).orElseThrow();
		if (run.authorisation().equals(press) && !run.status().isFinal()) {
			return Result.success(run);
		}
		return reject(ProblemCode.REFUSED, "The press " + press.uiTriggerId() + " was used already, for run " + known + ".");
	}

	private static boolean accepts(RunTriggerSource source) {
		return switch (source) {
			case RUN_CONFIG_PANEL, CLI_TOOL -> true;
			case INTEGRATION_TEST -> Boolean.getBoolean("crucible.test");
			case API_CLIENT -> false;
		};
	}

	synchronized Result<RunView, List<Problem>> start(RunId id, int threads) {
		PinnedRun run = pinned.remove(id);
		if (run == null) {
			return reject(ProblemCode.REFUSED, "Run " + id + " does not wait to be started.");
		}
		queue.add(run, threads);
		return Result.success(run.view());
	}

	synchronized Result<RunView, List<Problem>> cancel(RunId id) {
		PinnedRun waiting = pinned.remove(id);
		if (waiting != null) {
			return Result.success(queue.cancelUnstarted(waiting.view()));
		}
		return queue.cancel(id).<Result<RunView, List<Problem>>>map(Result::success)
				.orElseGet(() -> reject(ProblemCode.UNKNOWN, "Run " + id + " neither waits nor runs."));
	}

	private Result<RunView, List<Problem>> reject(ProblemCode code, String sentence) {
		journal.rejected(sentence);
		return Result.failure(List.of(new Problem(code, sentence, "", PRESS)));
	}
}
