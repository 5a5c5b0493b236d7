package org.intcrucible.run.execution.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;
import org.intcrucible.store.StoreFixture;

/**
 * A process that runs without end, in every way that a run may end, and says after each what is stored from then on: it is
 * there to be killed. Its one argument is the folder.
 */
final class SpokenRuns {

	private final StoreFixture store;
	private final Runs runs;
	private final PrintStream said;
	private final AtomicReference<RunId> cancelled = new AtomicReference<>();

	private SpokenRuns(StoreFixture store, PrintStream said) {
		this.store = store;
		this.said = said;
		runs = new Runs(RunsSetting.in(store));
		runs.addRanker((context, scenarios, standings) -> {
			throw new IllegalStateException("on purpose");
		}, "broken.ranker");
		runs.addEvaluator((context, batch) -> runs.queue.cancel(cancelled.get()), "test.cancelling");
	}

	public static void main(String[] arguments) throws InterruptedException {
		System.out.println("opens");
		StoreFixture store = StoreFixture.in(Path.of(arguments[0]));
		new SpokenRuns(store.upkeep(RunsSetting.upkeep(store)), System.out).go();
	}

	private void go() throws InterruptedException {
		for (int round = 0;; round++) {
			ProjectId project = store.save(Runs.SMALL.replace("# Small", "# Small " + ProcessHandle.current().pid() + " " + round)).project();
			end(created(project, Map.of()));
			end(created(project, Map.of(StageSlot.RANKER, List.of("broken.ranker"))));
			Run cut = created(project, Map.of(StageSlot.EVALUATOR, List.of("quantitative.evaluator", "test.cancelling")));
			cancelled.set(cut.id());
			end(cut);
			Run withdrawn = created(project, Map.of());
			runs.desk.cancel(withdrawn.id()).orElseThrow();
			said.println(withdrawn.id() + " cancelled");
			created(project, Map.of());
		}
	}

	private Run created(ProjectId project, Map<StageSlot, List<String>> stages) {
		RunParameters parameters = new RunParameters(8, 4, 40, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
		Run run = runs.desk.create(runs.press(project, new RunRequest(RunMode.FULL_SEARCH, parameters, 1, stages, List.of()))).orElseThrow();
		said.println(run.id() + " created");
		return run;
	}

	private void end(Run created) throws InterruptedException {
		said.println(created.id() + " " + runs.await(created.id(), 1).status().name().toLowerCase(Locale.ROOT));
	}
}
