package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunListTest {

	private static final int MANY = 500;

	@TempDir
	static Path folder;

	private static StoreFixture store;
	private static List<PinnedDocument> documents;
	/** The newest first. */
	private static List<Run> all;

	@BeforeAll
	static void open() {
		store = StoreFixture.in(folder);
		documents = List.of(store.save(Problems.SHOP), store.save(Problems.SHOP.replace("# Shop", "# Other")),
				store.save(Problems.SHOP.replace("# Shop", "# Third")));
		StoredRuns runs = new StoredRuns(store, 3);
		List<Run> oldestFirst = new ArrayList<>();
		Random random = new Random(4);
		for (int i = 0; i < 60; i++) {
			PinnedDocument document = documents.get(random.nextInt(documents.size()));
			Run run = random.nextBoolean() ? runs.created(document) : runs.started(document);
			if (random.nextBoolean()) {
				Run ended = run.ended(random.nextBoolean() ? RunStatus.COMPLETED : RunStatus.FAILED, run.created(), RunCounts.NONE, "", "", RunUsage.NONE);
				runs.write(unit -> store.runWriter().ended(unit, ended, List.of()));
				run = ended;
			}
			oldestFirst.add(run);
		}
		all = oldestFirst.reversed();
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static List<RunFilter> filters() {
		ProjectId one = documents.get(0).project();
		ProjectId two = documents.get(1).project();
		List<RunFilter> filters = new ArrayList<>();
		for (Set<ProjectId> projects : List.of(Set.<ProjectId>of(), Set.of(one), Set.of(one, two), Set.of(new ProjectId(UUID.randomUUID())))) {
			for (Set<RunStatus> statuses : List.of(Set.<RunStatus>of(), Set.of(RunStatus.CREATED), Set.of(RunStatus.RUNNING, RunStatus.FAILED))) {
				for (Set<RunMode> modes : List.of(Set.<RunMode>of(), Set.of(RunMode.SEEDED), Set.of(RunMode.SEEDED, RunMode.EVAL_ONLY))) {
					filters.add(new RunFilter(projects, statuses, modes));
				}
			}
		}
		return filters;
	}

	private static Predicate<Run> passes(RunFilter filter) {
		return run -> (filter.projects().isEmpty() || filter.projects().contains(run.authorisation().project()))
				&& (filter.statuses().isEmpty() || filter.statuses().contains(run.status()))
				&& (filter.modes().isEmpty() || filter.modes().contains(run.authorisation().request().mode()));
	}

	@Test
	void pagesTogetherAreWhatPassesTheFilterNewestFirst() {
		for (RunFilter filter : filters()) {
			for (int limit : new int[] {1, 7, 60}) {
				List<Run> read = new ArrayList<>();
				Page.Request request = Page.Request.first(limit);
				Page<Run> page = store.runs().list(filter, request);
				while (page.next() != 0) {
					assertEquals(limit, page.items().size());
					read.addAll(page.items());
					page = store.runs().list(filter, new Page.Request(page.next(), limit));
				}
				read.addAll(page.items());
				assertEquals(all.stream().filter(passes(filter)).toList(), read, filter + " by " + limit);
			}
		}
	}

	@Test
	void aPageEndsWithZeroExactlyWhenNothingFollows() {
		assertEquals(0, store.runs().list(RunFilter.ALL, Page.Request.first(60)).next());
		assertTrue(store.runs().list(RunFilter.ALL, Page.Request.first(59)).next() > 0);
		assertEquals(new Page<>(List.of(), 0), store.runs().list(RunFilter.ALL, new Page.Request(1, 5)));
	}

	/** In a store of its own, with statistics of the tables and without: they change what the database would do by itself. */
	@Test
	void aPageOfManyRunsIsReadAlongAnIndexAndNoFurther(@TempDir Path other) {
		try (StoreFixture many = StoreFixture.in(other)) {
			PinnedDocument document = many.save(Problems.SHOP);
			Run seed = new StoredRuns(many, 6, 100).created(document);
			many.owner().asOwner(connection -> multiply(connection, seed));
			assertReadsLittle(many, document.project());
			many.owner().asOwner(connection -> {
				try (Statement call = connection.createStatement()) {
					return call.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('CRUCIBLE_OWNER', 'CRUCIBLE_RUNS', NULL)");
				}
			});
			assertReadsLittle(many, document.project());
		}
	}

	@Test
	void runsWithoutASummaryAreReadAlongAnIndexAndNoFurther(@TempDir Path other) {
		try (StoreFixture many = StoreFixture.in(other)) {
			StoredRuns runs = new StoredRuns(many, 6, 100);
			Run seed = runs.created(many.save(Problems.SHOP));
			many.owner().asOwner(connection -> multiply(connection, seed));
			planOfUnsummarised(many, 10).assertReadsAlongAnIndex("CRUCIBLE_RUNS", 12);
			List<Run> silent = many.runs().unsummarised(Page.Request.first(MANY)).items();
			assertEquals(MANY - 1, silent.size());
			runs.write(unit -> silent.forEach(run -> many.runWriter().summarised(unit, run, Summaries.saying("Over."))));
			planOfUnsummarised(many, 0).assertFetches("CRUCIBLE_RUNS", 1);
		}
	}

	private static QueryPlan planOfUnsummarised(StoreFixture many, int expected) {
		return many.sessions().read(entities -> {
			Connection connection = entities.unwrap(Connection.class);
			return QueryPlan.of(connection, () -> {
				List<RunEntity> found = Unsummarised.oldest(entities, 0, 10);
				assertEquals(expected, found.size());
				return found;
			});
		});
	}

	private static boolean multiply(Connection connection, Run seed) throws SQLException {
		String columns = "project_id, document_id, mode, config_run, ui_trigger_source, ui_trigger_metadata, ui_triggered_at, input_hashes, "
				+ "stages, seed, usage, marks, notes, stopped_after, candidate_count, scenario_count, evaluation_count, probe_count, "
				+ "created_at, error_summary, origin";
		try (PreparedStatement copy = connection.prepareStatement("INSERT INTO crucible_runs (id, number, ui_trigger_id, status, started_at, "
				+ "completed_at, " + columns + ") SELECT ?, ?, ?, 'completed', created_at, created_at, " + columns
				+ " FROM crucible_runs WHERE id = '" + seed.id() + "'")) {
			connection.setAutoCommit(false);
			for (int i = 2; i <= MANY; i++) {
				copy.setString(1, UUID.randomUUID().toString());
				copy.setInt(2, i);
				copy.setString(3, UUID.randomUUID().toString());
				copy.addBatch();
			}
			copy.executeBatch();
			connection.commit();
			return true;
		}
	}

	private static void assertReadsLittle(StoreFixture many, ProjectId project) {
		Set<RunStatus> open = Set.of(RunStatus.CREATED, RunStatus.RUNNING);
		List<RunFilter> filters = List.of(RunFilter.ALL, RunFilter.of(project), new RunFilter(Set.of(), Set.of(RunStatus.COMPLETED), Set.of()),
				new RunFilter(Set.of(), open, Set.of()), new RunFilter(Set.of(), Set.of(), Set.of(RunMode.values())),
				new RunFilter(Set.of(), Set.of(RunStatus.COMPLETED), Set.of(RunMode.values())),
				new RunFilter(Set.of(project), Set.of(RunStatus.COMPLETED), Set.of(RunMode.values())));
		for (RunFilter filter : filters) {
			many.sessions().read(entities -> {
				Connection connection = entities.unwrap(Connection.class);
				return QueryPlan.of(connection, () -> new RunListing(entities, filter).newest(Long.MAX_VALUE, 10))
						.assertReadsAlongAnIndex("CRUCIBLE_RUNS", 12);
			});
		}
	}
}
