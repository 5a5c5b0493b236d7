package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecorderTest {

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

	@Test
	void threadsThatCreateRunsAtTheSameTimeGetNumbersWithoutGapsOrRepetition() throws Exception {
		int each = 10;
		CyclicBarrier together = new CyclicBarrier(2);
		List<Integer> numbers = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<List<Integer>>> both = new ArrayList<>();
			for (long seed : new long[] {1, 2}) {
				Callable<List<Integer>> creating = () -> {
					StoredRuns own = new StoredRuns(store, seed);
					List<Integer> given = new ArrayList<>();
					for (int i = 0; i < each; i++) {
						together.await();
						given.add(own.created(document).number());
					}
					return given;
				};
				both.add(threads.submit(creating));
			}
			for (Future<List<Integer>> given : both) {
				numbers.addAll(given.get());
			}
		}
		assertEquals(IntStream.rangeClosed(1, 2 * each).boxed().toList(), numbers.stream().sorted().toList());
		assertEquals(2 * each, store.projects().find(document.project()).orElseThrow().runs());
	}

	@Test
	void eachProjectHasItsOwnNumbers() {
		PinnedDocument other = store.save(Problems.SHOP.replace("# Shop", "# Other"));
		assertEquals(List.of(1, 1, 2, 2, 3), List.of(runs.created(document).number(), runs.created(other).number(),
				runs.created(document).number(), runs.created(other).number(), runs.created(document).number()));
	}

	@Test
	void aUnitThatThrowsLeavesNothingAndItsNumberIsGivenAgain() {
		List<AuditLine> before = lines();
		MadeResult made = new MadeResult(document.document(), 3, 2, 0, 1);
		Run waiting = new RandomRuns(new Random(1)).created(document.project());
		assertThrows(IllegalStateException.class, () -> runs.write(unit -> {
			Run run = store.runWriter().created(unit, waiting, document, RunPapers.NONE, Actor.USER);
			store.runWriter().started(unit, run.started(run.created()));
			store.runWriter().scenarios(unit, run.id(), made.result.scenarios());
			store.runWriter().entered(unit, run.id(), made.entries);
			store.runWriter().evaluated(unit, run.id(), made.block(1, 3, 1, 2));
			store.runWriter().ranked(unit, run.id(), made.result.candidates());
			throw new IllegalStateException("on purpose");
		}));
		assertEquals(Optional.empty(), store.runs().find(waiting.id()));
		assertEquals(List.of(), store.runs().scenarios(waiting.id()));
		for (String table : List.of("crucible_runs", "crucible_scenario_suites", "crucible_candidates", "crucible_evaluations",
				"crucible_evaluation_failures")) {
			assertEquals(0, rows(table), table);
		}
		assertEquals(before, lines());
		assertEquals(1, runs.created(document).number());
	}

	/** Creation to ranking in one transaction, which is the hardest that entities and statements beside them can be mixed. */
	@Test
	void aWholeRunMayBeOneUnit() {
		MadeResult made = new MadeResult(document.document(), 3, 2, 1, 2);
		Run waiting = new RandomRuns(new Random(2)).created(document.project());
		Run ended = store.transactions().write(unit -> {
			Run run = store.runWriter().created(unit, waiting, document, RunPapers.NONE, Actor.USER);
			Run started = run.started(run.created());
			store.runWriter().started(unit, started);
			store.runWriter().scenarios(unit, run.id(), made.result.scenarios());
			store.runWriter().entered(unit, run.id(), made.entries);
			made.blocks(3, 3).forEach(block -> store.runWriter().evaluated(unit, run.id(), block));
			store.runWriter().ranked(unit, run.id(), made.result.candidates());
			Run end = started.ended(RunStatus.COMPLETED, run.created().plusSeconds(1), RunCounts.NONE, "", "", RunUsage.NONE);
			store.runWriter().ended(unit, end, made.result.notes());
			return end;
		});
		assertEquals(Optional.of(ended), store.runs().find(ended.id()));
		assertEquals(Optional.of(made.result), store.runs().result(ended.id()));
	}

	@Test
	void everyChangeOfStateHasItsLineInTheLog() {
		Run run = runs.created(document);
		Run started = run.started(run.created());
		runs.write(unit -> store.runWriter().started(unit, started));
		Run failed = started.ended(RunStatus.FAILED, run.created(), new RunCounts(1, 2, 3, 4), "max_runtime_s", "It broke.", RunUsage.NONE);
		runs.write(unit -> store.runWriter().ended(unit, failed, List.of()));
		RunAuthorisation press = run.authorisation();
		List<AuditEvent> events = List.of(new AuditEvent.RunCreated(press.project(), run.id(), 1, press.uiTriggerId(),
				press.uiTriggerSource(), press.uiTriggerMetadata(), press.uiTriggeredAt(), press.inputHashes(), press.request(), "", ""),
				new AuditEvent.RunStarted(press.project(), run.id()),
				new AuditEvent.RunEnded(press.project(), run.id(), RunStatus.FAILED, new RunCounts(1, 2, 3, 4), "max_runtime_s", "It broke."));
		List<AuditLine> lines = lines().stream().filter(line -> line.runId().equals(run.id().toString())).toList();
		assertEquals(events.stream().map(JsonCodec::write).toList(), lines.stream().map(AuditLine::payload).toList());
		assertEquals(List.of("user", "system", "system"), lines.stream().map(AuditLine::actor).toList());
	}

	@Test
	void aRunIsStartedOnceAndEndedOnce() {
		Run started = runs.started(document);
		assertThrows(IllegalStateException.class, () -> runs.write(unit -> store.runWriter().started(unit, started)));
		Run ended = started.ended(RunStatus.CANCELLED, started.created(), RunCounts.NONE, "", "", RunUsage.NONE);
		runs.write(unit -> store.runWriter().ended(unit, ended, List.of("first")));
		Run again = started.ended(RunStatus.COMPLETED, started.created(), RunCounts.NONE, "", "", RunUsage.NONE);
		assertThrows(IllegalStateException.class, () -> runs.write(unit -> store.runWriter().ended(unit, again, List.of("second"))));
		assertThrows(IllegalStateException.class, () -> runs.write(unit -> store.runWriter().started(unit, started)));
		assertEquals(Optional.of(ended), store.runs().find(started.id()));
		assertEquals("[\"first\"]", store.runs().columns(started.id()).get("notes"));
	}

	@Test
	void onlyARunThatWaitsIsCreatedAndOnlyByAFinalStatusDoesItEnd() {
		Run waiting = new RandomRuns(new Random(3)).created(document.project());
		Run over = waiting.ended(RunStatus.COMPLETED, waiting.created(), RunCounts.NONE, "", "", RunUsage.NONE);
		assertThrows(IllegalArgumentException.class, () -> runs.write(unit -> store.runWriter().created(unit, over, document, RunPapers.NONE, Actor.USER)));
		Run started = runs.started(document);
		assertThrows(IllegalArgumentException.class, () -> runs.write(unit -> store.runWriter().ended(unit, started, List.of())));
		assertEquals(List.of(started), store.runs().list(RunFilter.ALL, Page.Request.first(9)).items());
	}

	@Test
	void aPressIsUsedOnceByTheDatabaseItself() {
		Run first = new RandomRuns(new Random(4)).created(document.project());
		Run second = new RandomRuns(new Random(5)).created(document.project());
		Run copied = new Run(second.id(), 0, first.authorisation(), second.status(), second.created(), second.times(), second.counts(),
				second.stages(), second.marks(), "", "", second.usage(), "");
		runs.write(unit -> store.runWriter().created(unit, first, document, RunPapers.NONE, Actor.USER));
		assertThrows(StoreException.class, () -> runs.write(unit -> store.runWriter().created(unit, copied, document, RunPapers.NONE, Actor.USER)));
		assertEquals(Optional.of(first.numbered(1)), store.runs().find(first.authorisation().uiTriggerId()));
		assertEquals(Optional.empty(), store.runs().find(copied.id()));
	}

	@Test
	void aRunNeedsAProjectAndARevisionOfItsDocument() {
		ProjectId unknown = new ProjectId(UUID.randomUUID());
		Run homeless = new RandomRuns(new Random(6)).created(unknown);
		assertThrows(IllegalArgumentException.class, () -> runs.write(unit -> store.runWriter().created(unit, homeless, document, RunPapers.NONE, Actor.USER)));
		PinnedDocument future = new PinnedDocument(document.project(), 7, document.document(), document.hash(), document.specHash(),
				document.modelHash());
		assertThrows(IllegalArgumentException.class, () -> runs.created(future));
		assertEquals(0, rows("crucible_runs"));
	}

	@Test
	void candidatesKeepHowTheyCameAbout() {
		MadeResult made = new MadeResult(document.document(), 2, 1, 0, 3);
		Run run = runs.evaluated(document, made, List.of());
		List<String> stored = store.sessions().query(connection -> {
			try (var rows = connection.createStatement().executeQuery("SELECT provenance FROM crucible_candidates ORDER BY ordinal")) {
				List<String> found = new ArrayList<>();
				while (rows.next()) {
					found.add(rows.getString(1));
				}
				return found;
			}
		});
		assertEquals(made.entries.stream().map(entry -> JsonCodec.write(List.of(entry.origin()))).toList(), stored);
		assertEquals(Map.of(), store.runs().candidate(run.id(), 1).orElseThrow().outcomes());
	}

	private List<AuditLine> lines() {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(AuditFilter.ALL, lines::add);
		return lines;
	}

	private int rows(String table) {
		return store.sessions().query(connection -> {
			try (var count = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
				count.next();
				return count.getInt(1);
			}
		});
	}
}
