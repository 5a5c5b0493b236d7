package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.StageSlot;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Author;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.StoredEvaluation;
import org.intcrucible.store.run.RunWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the real pipeline in a real store. */
class StoredRunTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private Runs runs;
	private ProjectId project;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		runs = new Runs(RunsSetting.in(store));
		project = store.save(Runs.SMALL).project();
	}

	@AfterEach
	void close() {
		runs.close();
		store.close();
	}

	private RunRequest request() {
		return Runs.request(RunMode.FULL_SEARCH, 3);
	}

	private List<String> events(Run run) {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(new AuditFilter(Set.of(), "", run.id().toString()), lines::add);
		return lines.stream().map(AuditLine::kind).toList();
	}

	@Test
	void whatComesOutOfTheStoreIsWhatCameOutOfTheRun() throws InterruptedException {
		Run run = runs.run(project, request(), 2);
		assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
		RunResult stored = store.runs().result(run.id()).orElseThrow();
		try (Runs inMemory = new Runs(new RecordingLogger().logger())) {
			ProjectId same = inMemory.open(Runs.SMALL);
			RunResult computed = inMemory.result(inMemory.run(same, request(), 1));
			assertEquals(computed.candidates(), stored.candidates());
			assertEquals(computed.scenarios(), stored.scenarios());
			assertEquals(computed.predictions(), stored.predictions());
			assertEquals(computed, stored);
		}
		assertEquals(List.of("run_created", "run_started", "run_ended"), events(run));
	}

	@Test
	void everyEvaluationIsThereAndAgreesWithTheScores() throws InterruptedException {
		Run run = runs.run(project, request(), 2);
		RunResult result = store.runs().result(run.id()).orElseThrow();
		assertEquals(run.counts().evaluations(), store.evaluations().count(run.id()));
		assertEquals(run.counts().evaluations(), (long) result.candidates().size() * result.scenarios().size());
		Candidate best = result.candidates().getFirst();
		List<StoredEvaluation> row = store.evaluations().row(run.id(), best.ordinal());
		assertEquals(result.scenarios().stream().map(Scenario::ordinal).toList(), row.stream().map(StoredEvaluation::scenario).toList());
		assertEquals(best.outcomes(), row.getFirst().outcomes());
		for (Scenario scenario : result.suite()) {
			StoredEvaluation one = store.evaluations().find(run.id(), best.ordinal(), scenario.ordinal()).orElseThrow();
			assertEquals(result.prediction(best, scenario), one.prediction());
			assertEquals(best.scores().constraintSatisfaction().keySet(), one.satisfaction().keySet());
		}
	}

	@Test
	void numbersCountWithinTheProject() throws InterruptedException {
		assertEquals(1, runs.run(project, request(), 1).number());
		assertEquals(2, runs.run(project, request(), 1).number());
		ProjectId other = store.save(Runs.SMALL.replace("# Small", "# Other")).project();
		assertEquals(1, runs.run(other, request(), 1).number());
		assertEquals(2, store.projects().find(project).orElseThrow().runs());
	}

	@Test
	void aRunWorksOnItsPinnedCopyWhateverIsEditedLater() throws InterruptedException {
		PinnedDocument before = store.projects().document(project).orElseThrow();
		Run created = runs.desk.create(runs.press(project, request())).orElseThrow();
		store.save(Runs.SMALL.replace("uniform 1..4", "uniform 2..3"));
		Run ended = runs.await(created.id(), 1);
		assertEquals(before, store.runs().document(ended.id()).orElseThrow());
		assertEquals(before.document(), store.runs().result(ended.id()).orElseThrow().document());
	}

	@Test
	void aPressThatWasRefusedIsInTheLogWithItsReasonAndLeavesNoRun() {
		RunAuthorisation press = runs.press(project, request());
		store.save(Runs.SMALL.replace("uniform 1..4", "uniform 2..3"));
		assertEquals(ProblemCode.STALE, Runs.problems(runs.desk.create(press)).getFirst().code());
		AuditLine last = store.audit().list(AuditFilter.ALL, Page.Request.first(1)).items().getFirst();
		assertEquals("run_rejected", last.kind());
		assertTrue(last.payload().contains(press.uiTriggerId().toString()), last.payload());
		assertEquals(0, store.runs().list(RunFilter.ALL, Page.Request.first(5)).items().size());
	}

	@Test
	void aDeletedProjectIsNotRun() {
		RunAuthorisation press = runs.press(project, request());
		store.transactions().write(unit -> store.projectWriter().delete(unit, project, Author.USER)).orElseThrow();
		assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.create(press)).getFirst().code());
	}

	@Test
	void aRunThatFailsKeepsWhatItHadAndSaysWhy() throws InterruptedException {
		runs.addRanker((context, scenarios, standings) -> {
			throw new IllegalStateException("on purpose");
		}, "broken.ranker");
		RunRequest broken = new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1,
				Map.of(StageSlot.RANKER, List.of("broken.ranker")), List.of());
		Run run = runs.run(project, broken, 1);
		assertEquals(RunStatus.FAILED, run.status());
		assertTrue(run.errorSummary().contains("on purpose"), run.errorSummary());
		assertTrue(store.runs().result(run.id()).isEmpty());
		assertTrue(store.evaluations().count(run.id()) > 0);
		assertEquals(0, store.runs().candidate(run.id(), 1).orElseThrow().rank());
		assertEquals(List.of("run_created", "run_started", "run_ended"), events(run));
	}

	@Test
	void aRankingThatCouldNotBeStoredWholeIsNotShown() throws InterruptedException {
		AtomicInteger ends = new AtomicInteger();
		RunWriter failing = (RunWriter) Proxy.newProxyInstance(RunWriter.class.getClassLoader(), new Class<?>[] {RunWriter.class},
				(proxy, method, arguments) -> {
					if (method.getName().equals("ended") && ends.incrementAndGet() == 1) {
						throw new IllegalStateException("on purpose");
					}
					return method.invoke(store.runWriter(), arguments);
				});
		StoreJournal journal = new StoreJournal(store.transactions(), failing, store.runs(), RunsSetting.summaries(store), store.clock());
		try (Runs failingOnce = new Runs(RunsSetting.in(store).journal(journal))) {
			Run run = failingOnce.run(project, request(), 1);
			assertEquals(RunStatus.FAILED, run.status());
			assertTrue(store.runs().result(run.id()).isEmpty());
			assertEquals(List.of(), store.runs().ranked(run.id(), Page.Request.first(5)).items());
			assertEquals(0, store.runs().candidate(run.id(), 1).orElseThrow().rank());
		}
	}

	@Test
	void aRunThatIsCancelledKeepsWhatItHad() throws InterruptedException {
		AtomicReference<RunId> id = new AtomicReference<>();
		AtomicInteger batches = new AtomicInteger();
		runs.addEvaluator((context, batch) -> {
			if (batch.states().size() > 1 && batches.incrementAndGet() == 2) {
				runs.queue.cancel(id.get());
			}
		}, "test.cancelling");
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1,
				Map.of(StageSlot.EVALUATOR, List.of("quantitative.evaluator", "test.cancelling")), List.of());
		id.set(runs.desk.create(runs.press(project, request)).orElseThrow().id());
		Run run = runs.await(id.get(), 1);
		assertEquals(RunStatus.CANCELLED, run.status());
		assertFalse(store.runs().scenarios(run.id()).isEmpty());
		assertTrue(store.runs().result(run.id()).isEmpty());
	}
}
