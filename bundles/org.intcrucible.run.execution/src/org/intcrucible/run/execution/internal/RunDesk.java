package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.intcrucible.model.Run;
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

	synchronized Result<Run, List<Problem>> create(RunAuthorisation press) {
		Optional<Run> known = journal.find(press.uiTriggerId());
		if (known.isPresent()) {
			return again(press, known.get());
		}
		if (!accepts(press.uiTriggerSource())) {
			return reject(press, ProblemCode.REFUSED, "No run can be triggered by " + press.uiTriggerSource() + " here.");
		}
		return inputs.check(press.project(), press.request()).fold(now -> create(press, now), problems -> {
			journal.rejected(press, problems.toString());
			return Result.failure(problems);
		});
	}

	private Result<Run, List<Problem>> create(RunAuthorisation press, InputCheck.Inputs now) {
		if (!now.hashes().equals(press.inputHashes())) {
			return reject(press, ProblemCode.STALE,
					"Nothing was started. The problem, the configuration or the stages changed after they were shown.");
		}
		Chosen stages = now.stages();
		Run made = new Run(new RunId(ids.next()), 0, press, RunStatus.CREATED, clock.instant(), new Run.Waiting(),
				RunCounts.NONE, stages.uses(), List.of(), "", "", "");
		Run run = journal.created(made, now.document());
		pinned.put(run.id(), new PinnedRun(run, now.document(), stages));
		return Result.success(run);
	}

	private Result<Run, List<Problem>> again(RunAuthorisation press, Run run) {
		if (run.authorisation().equals(press) && !run.status().isFinal()) {
			return Result.success(run);
		}
		return reject(press, ProblemCode.REFUSED, "The press " + press.uiTriggerId() + " was used already, for run " + run.name() + ".");
	}

	private static boolean accepts(RunTriggerSource source) {
		return switch (source) {
			case RUN_CONFIG_PANEL, CLI_TOOL -> true;
			case INTEGRATION_TEST -> Boolean.getBoolean("crucible.test");
			case API_CLIENT -> false;
		};
	}

	Optional<Run> find(RunId id) {
		return queue.find(id);
	}

	synchronized Result<Run, List<Problem>> start(RunId id, int threads) {
		PinnedRun run = pinned.remove(id);
		if (run == null) {
			return refuse(id, ProblemCode.REFUSED, "Run " + id + " does not wait to be started.");
		}
		queue.add(run, threads);
		return Result.success(run.view());
	}

	synchronized Result<Run, List<Problem>> cancel(RunId id) {
		PinnedRun waiting = pinned.remove(id);
		if (waiting != null) {
			return Result.success(queue.cancelUnstarted(waiting.view()));
		}
		return queue.cancel(id).<Result<Run, List<Problem>>>map(Result::success)
				.orElseGet(() -> refuse(id, ProblemCode.UNKNOWN, "Run " + id + " neither waits nor runs."));
	}

	private Result<Run, List<Problem>> reject(RunAuthorisation press, ProblemCode code, String sentence) {
		journal.rejected(press, sentence);
		return failure(code, sentence);
	}

	private Result<Run, List<Problem>> refuse(RunId run, ProblemCode code, String sentence) {
		journal.refused(run, sentence);
		return failure(code, sentence);
	}

	private static Result<Run, List<Problem>> failure(ProblemCode code, String sentence) {
		return Result.failure(List.of(new Problem(code, sentence, "", PRESS)));
	}
}
