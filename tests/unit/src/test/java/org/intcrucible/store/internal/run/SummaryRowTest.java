package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.run.SummaryMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryRowTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	@TempDir
	Path folder;

	private StoreFixture store;
	private StoredRuns runs;
	private PinnedDocument document;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		runs = new StoredRuns(store, 5);
		document = store.save(Problems.SHOP);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static Run end(Run run, RunStatus status) {
		return run.ended(status, run.times().startedAt().orElse(run.created()), RunCounts.NONE, "", "", RunUsage.NONE);
	}

	private Run ended(Run run, SummaryMessage summary) {
		Run end = end(run, run.status() == RunStatus.CREATED ? RunStatus.CANCELLED : RunStatus.COMPLETED);
		runs.write(unit -> store.runWriter().ended(unit, end, List.of(), summary));
		return end;
	}

	private ChatSession session(ProjectId project, ChatMode mode) {
		ChatSession session = new ChatSession(new ChatSessionId(UUID.randomUUID()), project, mode, "Talk", new ChatSession.WholeProject(), NOON);
		runs.write(unit -> store.conversationWriter().open(unit, session));
		return session;
	}

	private List<ChatSession> sessions(ProjectId project) {
		return store.conversations().sessions(project, Page.Request.first(50)).items();
	}

	@Test
	void theEndOfARunAndItsSummaryAreThereTogether() {
		Run started = runs.started(document);
		assertEquals(Optional.empty(), store.runs().summaryMessage(started.id()));
		SummaryMessage summary = Summaries.saying("It went well.");
		Run ended = ended(started, summary);
		assertEquals(Optional.of(ended), store.runs().find(ended.id()));
		assertEquals(Optional.of(summary.id()), store.runs().summaryMessage(ended.id()));
		Message message = Summaries.of(store, ended.id()).getFirst();
		assertEquals(new Message(summary.id(), message.session(), MessageRole.AGENT, "It went well.", summary.metadata(), message.created()), message);
		assertEquals(List.of(message), store.conversations().messages(message.session(), Page.Request.first(5)).items());
	}

	@Test
	void aUnitThatThrowsLeavesNeitherTheEndNorTheSummary() {
		Run started = runs.started(document);
		assertThrows(IllegalStateException.class, () -> runs.write(unit -> {
			store.runWriter().ended(unit, end(started, RunStatus.COMPLETED), List.of(), Summaries.saying("Well."));
			throw new IllegalStateException("on purpose");
		}));
		assertEquals(RunStatus.RUNNING, store.runs().find(started.id()).orElseThrow().status());
		assertEquals(List.of(), Summaries.of(store, started.id()));
		assertEquals(List.of(), sessions(document.project()));
	}

	@Test
	void aSummaryThatCannotBeStoredLeavesTheRunUnended() {
		SummaryMessage first = Summaries.saying("First.");
		ended(runs.started(document), first);
		Run started = runs.started(document);
		assertThrows(StoreException.class, () -> ended(started, first));
		assertEquals(RunStatus.RUNNING, store.runs().find(started.id()).orElseThrow().status());
	}

	@Test
	void nothingIsSaidTwiceOfARun() {
		SummaryMessage first = Summaries.saying("First.");
		Run ended = ended(runs.started(document), first);
		assertThrows(StoreException.class, () -> runs.write(unit -> store.runWriter().summarised(unit, ended, Summaries.saying("Second."))));
		assertThrows(IllegalStateException.class, () -> ended(ended, Summaries.saying("Third.")));
		assertEquals(List.of("First."), Summaries.of(store, ended.id()).stream().map(Message::content).toList());
		assertEquals(Optional.of(first.id()), store.runs().summaryMessage(ended.id()));
	}

	@Test
	void theDatabaseItselfRefusesASecondSummary() {
		Run ended = ended(runs.started(document), Summaries.saying("First."));
		String copy = "INSERT INTO crucible_messages (id, chat_session_id, role, content, metadata, summary_of_run_id, created_at) "
				+ "SELECT '" + UUID.randomUUID() + "', chat_session_id, role, content, metadata, summary_of_run_id, created_at FROM crucible_messages "
				+ "WHERE summary_of_run_id = '" + ended.id() + "'";
		StoreException refused = assertThrows(StoreException.class, () -> store.owner().asOwner(connection -> {
			try (Statement statement = connection.createStatement()) {
				return statement.executeUpdate(copy);
			}
		}));
		assertTrue(refused.getMessage().contains("duplicate key value"), refused.getMessage());
	}

	@Test
	void nothingIsSaidOfARunThatIsNotOver() {
		for (Run run : List.of(runs.created(document), runs.started(document))) {
			assertThrows(IllegalStateException.class, () -> runs.write(unit -> store.runWriter().summarised(unit, run, Summaries.saying("Early."))));
			assertEquals(List.of(), Summaries.of(store, run.id()));
		}
	}

	@Test
	void aRunThatEndedWithoutAWordGetsItsSummaryLater() {
		Run run = end(runs.created(document), RunStatus.CANCELLED);
		runs.write(unit -> store.runWriter().ended(unit, run, List.of()));
		assertEquals(new Page<>(List.of(run), 0), store.runs().unsummarised(Page.Request.first(5)));
		SummaryMessage late = Summaries.saying("Late.");
		runs.write(unit -> store.runWriter().summarised(unit, run, late));
		assertEquals(Optional.of(late.id()), store.runs().summaryMessage(run.id()));
		assertEquals(new Page<>(List.of(), 0), store.runs().unsummarised(Page.Request.first(5)));
	}

	@Test
	void aRunThatBelongsToAConversationIsSpokenOfThere() {
		ChatSession own = session(document.project(), ChatMode.ANALYSIS);
		session(document.project(), ChatMode.SETUP);
		Run run = ended(runs.created(document, RunLinks.NONE.in(own.id())), Summaries.saying("Here."));
		assertEquals(own.id(), Summaries.of(store, run.id()).getFirst().session());
	}

	@Test
	void elseInTheNewestThatSetsItsProjectUp() {
		session(document.project(), ChatMode.SETUP);
		ChatSession newest = session(document.project(), ChatMode.SETUP);
		session(document.project(), ChatMode.ANALYSIS);
		session(store.save(Problems.SHOP.replace("# Shop", "# Other")).project(), ChatMode.SETUP);
		Run run = ended(runs.started(document), Summaries.saying("Here."));
		assertEquals(newest.id(), Summaries.of(store, run.id()).getFirst().session());
	}

	@Test
	void elseInOneThatIsBegunForItAndForThoseAfterIt() {
		session(document.project(), ChatMode.ANALYSIS);
		SummaryMessage first = Summaries.saying("First.");
		Run one = ended(runs.started(document), first);
		Run two = ended(runs.started(document), Summaries.saying("Second."));
		ChatSession begun = store.conversations().session(first.session()).orElseThrow();
		assertEquals(new ChatSession(first.session(), document.project(), ChatMode.SETUP, "Runs", new ChatSession.WholeProject(), begun.created()), begun);
		assertEquals(begun.id(), Summaries.of(store, one.id()).getFirst().session());
		assertEquals(begun.id(), Summaries.of(store, two.id()).getFirst().session());
		assertEquals(2, sessions(document.project()).size());
	}

	@Test
	void runsThatEndAtTheSameTimeBeginOneConversationTogether() throws Exception {
		for (int round = 0; round < 5; round++) {
			PinnedDocument fresh = store.save(Problems.SHOP.replace("# Shop", "# Round " + round));
			List<Run> started = List.of(runs.started(fresh), runs.started(fresh));
			CyclicBarrier together = new CyclicBarrier(started.size());
			List<Future<Run>> ends = new ArrayList<>();
			try (ExecutorService threads = Executors.newFixedThreadPool(started.size())) {
				for (Run run : started) {
					Callable<Run> ending = () -> {
						together.await();
						return ended(run, Summaries.saying("Over."));
					};
					ends.add(threads.submit(ending));
				}
				for (Future<Run> end : ends) {
					assertEquals(1, Summaries.of(store, end.get().id()).size());
				}
			}
			assertEquals(1, sessions(fresh.project()).size());
		}
	}

	@Test
	void runsWithoutASummaryAreFoundOldestFirstPageByPage() {
		List<Run> silent = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			runs.created(document);
			ended(runs.started(document), Summaries.saying("Said."));
			Run run = end(runs.started(document), i % 2 == 0 ? RunStatus.FAILED : RunStatus.COMPLETED);
			runs.write(unit -> store.runWriter().ended(unit, run, List.of()));
			silent.add(run);
		}
		List<Run> found = new ArrayList<>();
		Page<Run> page = store.runs().unsummarised(Page.Request.first(3));
		found.addAll(page.items());
		while (page.next() > 0) {
			page = store.runs().unsummarised(new Page.Request(page.next(), 3));
			found.addAll(page.items());
		}
		assertEquals(silent, found);
	}
}
