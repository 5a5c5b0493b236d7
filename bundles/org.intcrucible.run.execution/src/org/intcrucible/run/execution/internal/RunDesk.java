package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.intcrucible.model.IdSource;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where presses become runs: one press, one run, on exactly what the press was made on. */
@Component(service = RunDesk.class)
public final class RunDesk {

	private static final Place PRESS = Place.whole("run");

	private final RunJournal journal;
	private final PressJudge judge;
	private final RunQueue queue;
	private final IdSource ids;
	private final InstantSource clock;
	private final Map<RunId, PinnedRun> pinned = new ConcurrentHashMap<>();

	@Activate
	public RunDesk(@Reference RunJournal journal, @Reference PressJudge judge, @Reference RunQueue queue,
			@Reference IdSource ids, @Reference InstantSource clock) {
		this.journal = journal;
		this.judge = judge;
		this.queue = queue;
		this.ids = ids;
		this.clock = clock;
	}

	/** One press at a time: two with one id would make two runs. */
	synchronized Result<Run, List<Problem>> create(RunAuthorisation press) {
		Optional<Run> known = journal.find(press.uiTriggerId());
		if (known.isPresent()) {
			return again(press, known.get());
		}
		return judge.judge(press).fold(admission -> Result.success(create(admission)), problems -> {
			journal.rejected(press, problems.stream().map(RunDesk::reason).collect(Collectors.joining(" ")));
			return Result.failure(problems);
		});
	}

	private Run create(Admission admission) {
		Run made = new Run(new RunId(ids.next()), 0, admission.press(), RunStatus.CREATED, clock.instant(), new Run.Waiting(),
				RunCounts.NONE, admission.uses(), admission.marks(), "", "", RunUsage.NONE, "");
		Run run = journal.created(made, admission.document(), admission.papers());
		pinned.put(run.id(), new PinnedRun(run, admission.document(), admission.stages(), admission.course()));
		return run;
	}

	private Result<Run, List<Problem>> again(RunAuthorisation press, Run run) {
		if (!run.status().isFinal() && judge.isSame(press, run.authorisation())) {
			return Result.success(run);
		}
		String sentence = "The press " + press.uiTriggerId() + " was used already, for run " + run.name() + ".";
		journal.rejected(press, sentence);
		return failure(ProblemCode.REFUSED, sentence);
	}

	private static String reason(Problem problem) {
		return problem.place() + ": " + problem.sentence();
	}

	Optional<Run> find(RunId id) {
		return queue.find(id);
	}

	/** @throws IllegalArgumentException if there is no thread to work on */
	Result<Run, List<Problem>> start(RunId id, int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException("a run needs a thread, not " + threads);
		}
		PinnedRun run = pinned.remove(id);
		if (run == null) {
			return refuse(id, ProblemCode.REFUSED, "Run " + id + " does not wait to be started.");
		}
		queue.add(run, threads);
		return Result.success(run.view());
	}

	Result<Run, List<Problem>> cancel(RunId id) {
		PinnedRun unstarted = pinned.remove(id);
		if (unstarted != null) {
			return Result.success(queue.cancelUnstarted(unstarted.view(), ""));
		}
		return queue.cancel(id).<Result<Run, List<Problem>>>map(Result::success)
				.orElseGet(() -> refuse(id, ProblemCode.UNKNOWN, "Run " + id + " neither waits nor runs."));
	}

	private Result<Run, List<Problem>> refuse(RunId run, ProblemCode code, String sentence) {
		journal.refused(run, sentence);
		return failure(code, sentence);
	}

	private static Result<Run, List<Problem>> failure(ProblemCode code, String sentence) {
		return Result.failure(List.of(new Problem(code, sentence, "", PRESS)));
	}
}
