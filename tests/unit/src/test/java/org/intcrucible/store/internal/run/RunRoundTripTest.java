package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRoundTripTest {

	@TempDir
	Path folder;

	@Test
	void generatedRunsReadBackEqualInEveryStatusAndFromEverySide() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			RandomRuns random = new RandomRuns(new Random(7));
			Message message = advice(store, document);
			List<RunId> before = new ArrayList<>();
			for (int number = 1; number <= 40; number++) {
				Run waiting = random.created(document.project(), links(random, message, before));
				RunPapers papers = random.papers();
				Run run = store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, papers, Actor.USER));
				assertEquals(waiting.numbered(number), run);
				assertReadable(store, run);
				assertEquals(Optional.of(papers), store.runs().papers(run.id()));
				before.add(run.id());
				if (number % 4 != 0) {
					Run started = run.started(random.instant());
					store.transactions().write(unit -> {
						store.runWriter().started(unit, started);
						return true;
					});
					assertReadable(store, started);
					run = started;
				}
				Run ended = random.ended(run, random.any(RunStatus.COMPLETED, RunStatus.FAILED, RunStatus.CANCELLED));
				store.transactions().write(unit -> {
					store.runWriter().ended(unit, ended, List.of());
					return true;
				});
				assertReadable(store, ended);
			}
		}
	}

	private static Message advice(StoreFixture store, PinnedDocument document) {
		ChatSession session = new ChatSession(new ChatSessionId(UUID.randomUUID()), document.project(), ChatMode.SETUP, "", new ChatSession.WholeProject(),
				store.clock().instant());
		Message message = new Message(new MessageId(UUID.randomUUID()), session.id(), MessageRole.AGENT, "Do it.", "{}", store.clock().instant());
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			store.conversationWriter().add(unit, message);
			return true;
		});
		return message;
	}

	private static RunLinks links(RandomRuns random, Message message, List<RunId> before) {
		RunLinks.Source source = before.isEmpty() ? new RunLinks.Current() : switch (random.below(3)) {
			case 0 -> new RunLinks.Current();
			case 1 -> new RunLinks.Repeated(before.get(random.below(before.size())));
			default -> new RunLinks.Resumed(before.get(random.below(before.size())));
		};
		return new RunLinks(random.any(new RunLinks.Unadvised(), new RunLinks.Advised(message.id())),
				random.any(new RunLinks.NoTalk(), new RunLinks.InTalk(message.session())), source);
	}

	private static void assertReadable(StoreFixture store, Run run) {
		assertEquals(Optional.of(run), store.runs().find(run.id()));
		assertEquals(Optional.of(run), store.runs().find(run.authorisation().uiTriggerId()));
		assertEquals(Optional.of(run), store.runs().numbered(run.authorisation().project(), run.number()));
		assertEquals(List.of(run), store.runs().list(RunFilter.ALL, Page.Request.first(1)).items());
	}

	@Test
	void runsAreThereAfterTheStoreWasClosed() {
		Run run;
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			Run waiting = new RandomRuns(new Random(8)).created(document.project());
			Run created = store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, RunPapers.NONE, Actor.USER));
			run = new RandomRuns(new Random(9)).ended(created, RunStatus.CANCELLED);
			store.transactions().write(unit -> {
				store.runWriter().ended(unit, run, List.of());
				return true;
			});
		}
		try (StoreFixture store = StoreFixture.in(folder)) {
			assertReadable(store, run);
		}
	}

	@Test
	void whatIsNotThereIsNotFound() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			RunId unknown = new RunId(UUID.randomUUID());
			assertEquals(Optional.empty(), store.runs().find(unknown));
			assertEquals(Optional.empty(), store.runs().find(new TriggerId(UUID.randomUUID())));
			assertEquals(Optional.empty(), store.runs().numbered(document.project(), 1));
			assertEquals(Optional.empty(), store.runs().document(unknown));
			assertEquals(Optional.empty(), store.runs().result(unknown));
			assertEquals(Optional.empty(), store.runs().candidate(unknown, 1));
			assertEquals(List.of(), store.runs().scenarios(unknown));
			assertEquals(new Page<>(List.of(), 0), store.runs().ranked(unknown, Page.Request.first(5)));
			assertEquals(new Page<>(List.of(), 0), store.runs().entered(unknown, Page.Request.first(5)));
			assertEquals(Map.of(), store.runs().columns(unknown));
			assertEquals(Optional.empty(), store.runs().papers(unknown));
			assertEquals(List.of(), store.runs().checkpoints(unknown));
			assertEquals(List.of(), store.runs().children(unknown));
		}
	}

	@Test
	void columnsAreTextInTheOrderOfTheTableAndThoseWithoutAValueAreLeftOut() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			Run waiting = new RandomRuns(new Random(10)).created(document.project());
			Run run = store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, RunPapers.NONE, Actor.USER));
			Map<String, String> columns = store.runs().columns(run.id());
			assertEquals(List.of("id", "position", "project_id", "number", "document_id", "mode", "status", "config_run",
					"ui_trigger_id", "ui_trigger_source", "ui_trigger_metadata", "ui_triggered_at", "input_hashes", "stages", "seed",
					"usage", "marks", "notes", "stopped_after", "candidate_count", "scenario_count", "evaluation_count", "probe_count",
					"created_at", "error_summary", "origin", "continuation"), List.copyOf(columns.keySet()));
			assertEquals(run.id().toString(), columns.get("id"));
			assertEquals("1", columns.get("number"));
			assertEquals("created", columns.get("status"));
			assertEquals(JsonCodec.write(run.authorisation().request()), columns.get("config_run"));
			assertEquals(Long.toString(run.authorisation().request().seed()), columns.get("seed"));
			assertEquals(JsonCodec.write(run.usage()), columns.get("usage"));
		}
	}

	@Test
	void childrenAreThoseThatRepeatOrResumeTheOldestFirst() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			StoredRuns runs = new StoredRuns(store, 12);
			RunId parent = runs.created(document).id();
			Run resumed = runs.created(document, new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Resumed(parent)));
			Run repeated = runs.created(document, new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Repeated(parent)));
			runs.created(document, new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Repeated(resumed.id())));
			runs.created(document);
			assertEquals(List.of(resumed, repeated), store.runs().children(parent));
			assertEquals(List.of(), store.runs().children(repeated.id()));
		}
	}

	@Test
	void aRunKeepsTheRevisionThatItWasPinnedTo() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument before = store.save(Problems.SHOP);
			Run waiting = new RandomRuns(new Random(11)).created(before.project());
			Run run = store.transactions().write(unit -> store.runWriter().created(unit, waiting, before, RunPapers.NONE, Actor.USER));
			PinnedDocument after = store.save(Problems.SHOP.replace("real 0..5", "real 0..6"));
			assertEquals(Optional.of(before), store.runs().document(run.id()));
			assertTrue(after.revision() > before.revision());
		}
	}
}
