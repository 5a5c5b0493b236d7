package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.intcrucible.architect.ArchitectSummaries;
import org.intcrucible.architect.internal.summary.RunSummaries;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunSummary;
import org.intcrucible.model.RunSummary.TopCandidate;
import org.intcrucible.model.StageSlot;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.keep.LogicalDump;
import org.intcrucible.store.internal.run.Summaries;
import org.intcrucible.store.run.RunWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every run that is over is spoken of once, however it ended. */
class RunSummaryTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private ProjectId project;

	@BeforeEach
	void open() {
		store = opened();
		project = store.save(Runs.SMALL).project();
	}

	private StoreFixture opened() {
		StoreFixture opened = StoreFixture.in(folder);
		return opened.upkeep(RunsSetting.upkeep(opened));
	}

	/** As the next process does. */
	private void reopen() {
		store.close();
		store = opened();
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static RunRequest request() {
		return Runs.request(RunMode.FULL_SEARCH, 3);
	}

	private RunSummary only(RunId run) {
		List<Message> said = Summaries.of(store, run);
		assertEquals(1, said.size(), said.toString());
		assertEquals(said.getFirst().id(), store.runs().summaryMessage(run).orElseThrow());
		RunSummary summary = RunSummary.in(said.getFirst()).orElseThrow();
		Run stored = store.runs().find(run).orElseThrow();
		assertEquals(run, summary.runId());
		assertEquals(stored.status(), summary.status());
		assertEquals("Run " + stored.name() + " summary", summary.summaryLabel());
		assertTrue(said.getFirst().content().startsWith("### Run " + stored.name() + " summary\n"), said.getFirst().content());
		assertTrue(said.getFirst().content().contains("(crucible://runs/" + run + ")"), said.getFirst().content());
		return summary;
	}

	@Test
	void aCompletedRunNamesItsBestWithTheScoresThatAreStored() throws InterruptedException {
		try (Runs runs = new Runs(RunsSetting.in(store))) {
			Run run = runs.run(project, request(), 1);
			RunResult result = store.runs().result(run.id()).orElseThrow();
			RunSummary summary = only(run.id());
			assertEquals(run.counts(), summary.counts());
			List<TopCandidate> top = summary.topCandidates();
			assertEquals(3, top.size());
			for (int i = 0; i < 3; i++) {
				Candidate stored = result.candidates().get(i);
				assertEquals(stored.id(), top.get(i).candidateId());
				assertEquals(List.of(stored.scores().intelligence(), stored.scores().prediction().overall(), stored.scores().resource().overall()),
						List.of(top.get(i).intelligence(), top.get(i).prediction(), top.get(i).resource()));
			}
		}
		reopen();
		assertEquals(3, only(store.runs().numbered(project, 1).orElseThrow().id()).topCandidates().size());
	}

	@Test
	void aRunThatFailsIsSpokenOf() throws InterruptedException {
		try (Runs runs = new Runs(RunsSetting.in(store))) {
			runs.addRanker((context, scenarios, standings) -> {
				throw new IllegalStateException("on purpose");
			}, "broken.ranker");
			RunRequest broken = new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1, Map.of(StageSlot.RANKER, List.of("broken.ranker")), List.of());
			Run run = runs.run(project, broken, 1);
			assertEquals(RunStatus.FAILED, only(run.id()).status());
			assertTrue(Summaries.of(store, run.id()).getFirst().content().contains("on purpose"));
		}
	}

	/** Before it is started, while it waits, while it runs, and by the end of the program. */
	@Test
	void aRunThatIsCancelledAtAnyMomentIsSpokenOf() throws InterruptedException {
		AtomicReference<RunId> cancelled = new AtomicReference<>();
		AtomicReference<RunId> waiting = new AtomicReference<>();
		AtomicBoolean once = new AtomicBoolean();
		RunId left;
		Runs runs = new Runs(RunsSetting.in(store));
		try (runs) {
			runs.addEvaluator((context, batch) -> {
				if (!once.getAndSet(true)) {
					runs.desk.start(waiting.get(), 1).orElseThrow();
					runs.queue.cancel(waiting.get()).orElseThrow();
					runs.queue.cancel(cancelled.get()).orElseThrow();
				}
			}, "test.cancelling");
			RunRequest request = new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1,
					Map.of(StageSlot.EVALUATOR, List.of("quantitative.evaluator", "test.cancelling")), List.of());
			RunId unstarted = runs.desk.create(runs.press(project, request)).orElseThrow().id();
			runs.desk.cancel(unstarted).orElseThrow();
			assertEquals(RunStatus.CANCELLED, only(unstarted).status());

			RunId running = runs.desk.create(runs.press(project, request)).orElseThrow().id();
			waiting.set(runs.desk.create(runs.press(project, request)).orElseThrow().id());
			cancelled.set(running);
			left = runs.desk.create(runs.press(project, request)).orElseThrow().id();
			assertEquals(RunStatus.CANCELLED, runs.await(running, 1).status());
			assertEquals(RunStatus.CANCELLED, only(running).status());
			assertEquals(RunStatus.CANCELLED, only(waiting.get()).status());
		}
		assertEquals(List.of(), Summaries.of(store, left));
		reopen();
		assertEquals(RunStatus.CANCELLED, only(left).status());
	}

	@Test
	void runsThatStillWaitWhenTheProgramEndsAreSpokenOf() {
		RunId first;
		try (Runs runs = new Runs(RunsSetting.in(store).atOnce(() -> 0))) {
			first = runs.desk.create(runs.press(project, request())).orElseThrow().id();
			runs.desk.start(first, 1).orElseThrow();
		}
		assertEquals(RunStatus.CANCELLED, only(first).status());
		assertTrue(Summaries.of(store, first).getFirst().content().contains("The program was ended before its turn came."));
	}

	@Test
	void itIsSaidInTheConversationOfTheRun() throws InterruptedException {
		ChatSession own = new ChatSession(new ChatSessionId(UUID.randomUUID()), project, ChatMode.ANALYSIS, "Why", new ChatSession.WholeProject(), Instant.EPOCH);
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, own);
			return own;
		});
		try (Runs runs = new Runs(RunsSetting.in(store))) {
			RunId id = runs.desk.create(runs.press(project, request(), RunLinks.NONE.in(own.id()))).orElseThrow().id();
			runs.await(id, 1);
			only(id);
			assertEquals(own.id(), Summaries.of(store, id).getFirst().session());
		}
	}

	/** Whoever looks after any transaction, as the next process does if this one is killed. */
	@Test
	void noRunIsOverBeforeItIsSpokenOf() throws InterruptedException {
		List<Run> silent = new CopyOnWriteArrayList<>();
		Transactions watched = new Transactions() {
			@Override
			public <T> T write(Function<UnitOfWork, T> work) {
				T result = store.transactions().write(work);
				silent.addAll(store.runs().unsummarised(Page.Request.first(9)).items());
				return result;
			}
		};
		StoreJournal journal = new StoreJournal(watched, store.runWriter(), store.runs(), RunsSetting.summaries(store), store.clock());
		try (Runs runs = new Runs(RunsSetting.in(store).journal(journal))) {
			only(runs.run(project, request(), 1).id());
			Run unstarted = runs.desk.create(runs.press(project, request())).orElseThrow();
			only(runs.desk.cancel(unstarted.id()).orElseThrow().id());
		}
		assertEquals(List.of(), silent);
	}

	/** The end that could not be stored leaves no words behind, and the failure that it becomes is spoken of. */
	@Test
	void anEndThatCannotBeStoredLeavesNoWordsBehind() throws InterruptedException {
		AtomicInteger ends = new AtomicInteger();
		RunWriter failing = (RunWriter) Proxy.newProxyInstance(RunWriter.class.getClassLoader(), new Class<?>[] {RunWriter.class},
				(proxy, method, arguments) -> {
					try {
						Object result = method.invoke(store.runWriter(), arguments);
						if (method.getName().equals("ended") && ends.incrementAndGet() == 1) {
							throw new IllegalStateException("on purpose");
						}
						return result;
					} catch (InvocationTargetException thrown) {
						throw thrown.getCause();
					}
				});
		StoreJournal journal = new StoreJournal(store.transactions(), failing, store.runs(), RunsSetting.summaries(store), store.clock());
		try (Runs runs = new Runs(RunsSetting.in(store).journal(journal))) {
			Run run = runs.run(project, request(), 1);
			assertEquals(RunStatus.FAILED, run.status());
			assertEquals(RunStatus.FAILED, only(run.id()).status());
			assertEquals(1, store.conversations().sessions(project, Page.Request.first(5)).items().size());
		}
	}

	@Test
	void wordsThatCannotBeFoundKeepNoRunFromItsEndAndAreFoundAtTheNextStart() throws InterruptedException {
		RecordingLogger log = new RecordingLogger();
		ArchitectSummaries speechless = (run, ranked) -> {
			throw new IllegalStateException("no words");
		};
		StoreJournal journal = new StoreJournal(store.transactions(), store.runWriter(), store.runs(),
				new SummaryMessages(speechless, store.ids(), log.logger()), store.clock());
		Run run;
		try (Runs runs = new Runs(RunsSetting.in(store).journal(journal))) {
			run = runs.run(project, request(), 1);
		}
		assertEquals(RunStatus.COMPLETED, run.status());
		assertEquals(List.of(), Summaries.of(store, run.id()));
		assertTrue(log.errors().getFirst().contains("no words") && log.errors().getFirst().contains(run.id().toString()), log.errors().toString());
		reopen();
		assertEquals(3, only(run.id()).topCandidates().size());
		assertEquals(run, store.runs().find(run.id()).orElseThrow());
	}

	@Test
	void oneRunWithoutWordsKeepsNoOtherOneFromItsSummary() {
		List<Run> silent = List.of(silent(), silent(), silent());
		RunSummaries words = new RunSummaries(Locale.ENGLISH);
		SummaryMessages some = new SummaryMessages((run, ranked) -> {
			if (run.number() == 2) {
				throw new IllegalStateException("no words");
			}
			return words.of(run, ranked);
		}, store.ids(), new RecordingLogger().logger());
		new SummaryUpkeep(store.transactions(), store.runWriter(), store.runs(), some, new RecordingLogger().logger()).afterOpening();
		assertEquals(List.of(1, 0, 1), silent.stream().map(run -> Summaries.of(store, run.id()).size()).toList());
		reopen();
		silent.forEach(run -> only(run.id()));
	}

	/** A run that was cancelled, of which nothing was said. */
	private Run silent() {
		try (Runs runs = new Runs(RunsSetting.in(store))) {
			Run run = runs.desk.create(runs.press(project, request())).orElseThrow();
			Run end = run.ended(RunStatus.CANCELLED, store.clock().instant(), run.counts(), "", "", run.usage());
			store.transactions().write(unit -> {
				store.runWriter().ended(unit, end, List.of());
				return end;
			});
			return end;
		}
	}

	@Test
	void manyRunsWithoutWordsAllGetThemAtOneStart() {
		Run first = silent();
		try (Runs runs = new Runs(RunsSetting.in(store))) {
			for (int i = 0; i < 250; i++) {
				Run run = runs.desk.create(runs.press(project, request())).orElseThrow();
				store.transactions().write(unit -> {
					store.runWriter().ended(unit, run.ended(RunStatus.CANCELLED, store.clock().instant(), run.counts(), "", "", run.usage()), List.of());
					return run;
				});
			}
		}
		reopen();
		only(first.id());
		assertEquals(List.of(), store.runs().unsummarised(Page.Request.first(5)).items());
		assertEquals(1, store.conversations().sessions(project, Page.Request.first(5)).items().size());
	}

	private String dump() {
		return store.owner().asOwner(connection -> {
			StringBuilder text = new StringBuilder();
			LogicalDump.write(connection, text);
			return text.toString();
		});
	}

	@Test
	void openingChangesNothingWhereEveryRunWasSpokenOf() throws InterruptedException {
		try (Runs runs = new Runs(RunsSetting.in(store))) {
			runs.run(project, request(), 1);
		}
		silent();
		String before = dump();
		reopen();
		String spoken = dump();
		assertNotEquals(before, spoken);
		reopen();
		assertEquals(spoken, dump());
	}
}
