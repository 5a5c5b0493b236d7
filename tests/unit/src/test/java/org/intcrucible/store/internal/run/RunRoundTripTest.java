package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.intcrucible.model.Actor;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
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
			for (int number = 1; number <= 40; number++) {
				Run waiting = random.created(document.project());
				Run run = store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, Actor.USER));
				assertEquals(waiting.numbered(number), run);
				assertReadable(store, run);
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
			Run created = store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, Actor.USER));
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
		}
	}

	@Test
	void columnsAreTextInTheOrderOfTheTableAndThoseWithoutAValueAreLeftOut() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			Run waiting = new RandomRuns(new Random(10)).created(document.project());
			Run run = store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, Actor.USER));
			Map<String, String> columns = store.runs().columns(run.id());
			assertEquals(List.of("id", "position", "project_id", "number", "document_id", "mode", "status", "config_run",
					"ui_trigger_id", "ui_trigger_source", "ui_trigger_metadata", "ui_triggered_at", "input_hashes", "stages", "seed",
					"usage", "marks", "notes", "stopped_after", "candidate_count", "scenario_count", "evaluation_count", "probe_count",
					"created_at", "error_summary", "origin"), List.copyOf(columns.keySet()));
			assertEquals(run.id().toString(), columns.get("id"));
			assertEquals("1", columns.get("number"));
			assertEquals("created", columns.get("status"));
			assertEquals(JsonCodec.write(run.authorisation().request()), columns.get("config_run"));
			assertEquals(Long.toString(run.authorisation().request().seed()), columns.get("seed"));
			assertEquals("{}", columns.get("usage"));
		}
	}

	@Test
	void aRunKeepsTheRevisionThatItWasPinnedTo() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument before = store.save(Problems.SHOP);
			Run waiting = new RandomRuns(new Random(11)).created(before.project());
			Run run = store.transactions().write(unit -> store.runWriter().created(unit, waiting, before, Actor.USER));
			PinnedDocument after = store.save(Problems.SHOP.replace("real 0..5", "real 0..6"));
			assertEquals(Optional.of(before), store.runs().document(run.id()));
			assertTrue(after.revision() > before.revision());
		}
	}
}
