package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.StoredEvaluation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRunTest {

	private static final Page.Request TOP = Page.Request.first(10);

	@TempDir
	Path folder;

	@Test
	void pagesOfCandidatesAreReadAlongAnIndexAndNoFurtherAndTouchNoEvaluation() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			MadeResult made = new MadeResult(document.document(), 300, 3, 0, 1, 100);
			RunId run = new StoredRuns(store, 1).completed(document, made, 50, 3).id();
			assertReadsLittle(store, run);
			statistics(store);
			assertReadsLittle(store, run);
			assertEquals(top(made), whileEvaluationsAreLocked(store, run));
		}
	}

	/** A dozen blocks of five columns, which are large: it is the rows of columns that must be left alone. */
	@Test
	void oneEvaluationIsLookedUpWithoutFetchingTheColumnsOfOtherBlocks() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			StoredRuns runs = new StoredRuns(store, 3);
			MadeResult made = new MadeResult(document.document(), 300, 4, 0, 3, 100);
			runs.evaluated(document, made, made.blocks(30, 4));
			RunId run = runs.evaluated(document, made, made.blocks(50, 2)).id();
			assertFetchesLittle(store, run);
			statistics(store);
			assertFetchesLittle(store, run);
		}
	}

	private static void assertFetchesLittle(StoreFixture store, RunId run) {
		store.sessions().query(connection -> {
			QueryPlan.of(connection, () -> BlockKey.of(connection, run, 299, 3)).assertFetches("CRUCIBLE_EVALUATIONS", 12);
			BlockKey key = BlockKey.of(connection, run, 299, 3).getFirst();
			QueryPlan failures = QueryPlan.of(connection, () -> new BlockReading(connection, key).cell(299, 3));
			return failures.assertReadsAlongAnIndex("CRUCIBLE_EVALUATION_FAILURES", 2);
		});
	}

	private static List<Candidate> top(MadeResult made) {
		return made.result.candidates().subList(0, TOP.limit());
	}

	private static void assertReadsLittle(StoreFixture store, RunId run) {
		store.sessions().query(connection -> {
			CandidateRows rows = new CandidateRows(connection, run, RunSubject.find(connection, run).orElseThrow());
			QueryPlan.of(connection, () -> rows.ranked(0, 10)).assertReadsAlongAnIndex("CRUCIBLE_CANDIDATES", 11);
			QueryPlan.of(connection, () -> rows.ranked(150, 10)).assertReadsAlongAnIndex("CRUCIBLE_CANDIDATES", 11);
			return QueryPlan.of(connection, () -> rows.entered(150, 10)).assertReadsAlongAnIndex("CRUCIBLE_CANDIDATES", 11);
		});
	}

	/** What the database would by and by find out itself. */
	private static void statistics(StoreFixture store) {
		store.owner().asOwner(connection -> {
			try (Statement call = connection.createStatement()) {
				for (String table : List.of("RUNS", "CANDIDATES", "EVALUATIONS", "EVALUATION_FAILURES")) {
					call.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('CRUCIBLE_OWNER', 'CRUCIBLE_" + table + "', NULL)");
				}
				return true;
			}
		});
	}

	/** Who touched them would wait, and fail in the end. */
	private static List<Candidate> whileEvaluationsAreLocked(StoreFixture store, RunId run) {
		return store.owner().asOwner(connection -> {
			connection.setAutoCommit(false);
			try (Statement lock = connection.createStatement()) {
				lock.execute("LOCK TABLE crucible_evaluations IN EXCLUSIVE MODE");
				return store.runs().ranked(run, TOP).items();
			} finally {
				connection.rollback();
			}
		});
	}

	@Test
	@Tag("long")
	void aMillionEvaluationsComeBackAsTheyWere() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			PinnedDocument document = store.save(Problems.SHOP);
			MadeResult made = new MadeResult(document.document(), 10_000, 96, 4, 2, 100);
			RunId run = new StoredRuns(store, 2).completed(document, made, 85, 96).id();
			assertEquals(top(made), whileEvaluationsAreLocked(store, run));
			assertEquals(made.result.candidates().subList(5000, 5010), store.runs().ranked(run, new Page.Request(5000, 10)).items());
			assertFound(store, run, made);
			assertEquals(Optional.of(made.result), store.runs().result(run));
			store.evaluations().stream(run, block -> assertEquals(made.predictions[block.firstCandidate() - 1][block.firstScenario() - 1],
					block.columns().get(2).values()[0]));
		}
	}

	private static void assertFound(StoreFixture store, RunId run, MadeResult made) {
		for (int candidate = 1; candidate <= 10_000; candidate += 1237) {
			List<StoredEvaluation> row = store.evaluations().row(run, candidate);
			assertEquals(100, row.size());
			for (int scenario = 1; scenario <= 100; scenario += 33) {
				StoredEvaluation found = store.evaluations().find(run, candidate, scenario).orElseThrow();
				assertEquals(made.predictions[candidate - 1][scenario - 1], found.prediction());
				assertEquals(MadeResult.cost(candidate, scenario), found.outcomes().get("cost"));
				assertEquals(row.get(scenario - 1), found);
			}
		}
	}
}
