package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Origin;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.model.StopBorder;
import org.intcrucible.model.TriggerId;
import org.intcrucible.model.WorldState;
import org.intcrucible.store.Documents;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.SqlFailures;
import org.intcrucible.store.run.RunWriter.Entry;

/** Fills stores with projects that have rows in every table. */
final class Stock {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");
	private static final String ODD = "\"quoted\"\n\u2028\u0000 \uD83D\uDE00 \uD800 half a pair; Ärger";

	private static final RunUsage USAGE = new RunUsage(2, 1.0 / 3, Map.of("Pilot", 0.1 + 0.2), 7, 0.01, new StopBorder(12), List.of("Pilot"));

	private final StoreFixture store;

	Stock(StoreFixture store) {
		this.store = store;
	}

	/** A project with two revisions, a parent and a child run, a chat that refers to runs and back, an issue and a snapshot. */
	ProjectId project(String title) {
		store.save(Documents.titled(title));
		PinnedDocument document = store.save(Documents.titled(title).replace("baseline 1", "baseline 2"));
		RunId parent = completed(document);
		talk(document.project(), parent, completed(document));
		store.runSetups().saveDraft(document.project(), ODD);
		return document.project();
	}

	RunId completed(PinnedDocument document) {
		Run run = waiting(document);
		List<Candidate> candidates = List.of(candidate(1, 2, 0.1 + 0.2), candidate(2, 1, 1.0 / 3));
		write(unit -> {
			store.runWriter().started(unit, run.started(NOON));
			store.runWriter().scenarios(unit, run.id(), List.of(scenario(1, Scenario.Source.NOMINAL), scenario(2, Scenario.Source.SAMPLED)));
			store.runWriter().entered(unit, run.id(), candidates.stream().map(Stock::entry).toList());
			store.runWriter().evaluated(unit, run.id(), block());
			store.runWriter().checkpoint(unit, run.id(), new StageCheckpoint("Evaluate", "e".repeat(64), ODD));
			store.runWriter().ranked(unit, run.id(), candidates);
			store.runWriter().ended(unit, run.started(NOON).ended(RunStatus.COMPLETED, NOON.plusSeconds(60), new RunCounts(2, 2, 4, 99), "", "", USAGE),
					List.of(ODD));
		});
		return run.id();
	}

	Run waiting(PinnedDocument document) {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, Long.MIN_VALUE, Map.of(StageSlot.RANKER, List.of("r")), List.of());
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of("user", ODD), NOON,
				document.project(), request, RunLinks.NONE, new InputHashes("a", "b", "c", "d"));
		Run run = new Run(new RunId(UUID.randomUUID()), 0, press, RunStatus.CREATED, NOON, new Run.Waiting(), RunCounts.NONE,
				List.of(new StageUse(StageSlot.RANKER, "r", "1", "")), List.of(RunMark.NON_DETERMINISTIC), "", "", RunUsage.NONE, "");
		return store.transactions().write(unit -> store.runWriter().created(unit, run, document, new RunPapers(ODD, ODD, ""), Actor.USER));
	}

	private static Scenario scenario(int ordinal, Scenario.Source source) {
		return new Scenario(ordinal, "s", ScenarioType.NORMAL_OPERATION, 1.0 / 3, source, false, ODD, new WorldState(0.1 + 0.2));
	}

	private static Candidate candidate(int ordinal, int rank, double p) {
		Scores scores = new Scores(new Scores.Indicator(p, Map.of("yield", p)), new Scores.Indicator(0.01, Map.of()), p / 0.01,
				Map.of("c1", new Scores.Verdict(true, 1, "")), ODD, new Scores.Factors(List.of(), List.of()));
		return new Candidate(ordinal, rank, "label " + ordinal, CandidateStatus.PROMISING, Origin.SYSTEM, List.of(), new Design(Math.PI),
				Map.of("yield", Double.NaN), scores, Robustness.NONE);
	}

	private static Entry entry(Candidate candidate) {
		return new Entry(candidate, new ProvenanceEntry("designed", NOON, Actor.SYSTEM, "run:1", ODD, List.of(), Map.of()));
	}

	private static EvaluationBlock block() {
		double[] numbers = {Double.MIN_VALUE, Double.NaN, -0.0, 1.0 / 3};
		return new EvaluationBlock(1, 2, 1, 2, new byte[] {1, 2, 1, 1}, List.of(new Column(Kind.OUTCOME, "yield", numbers),
				new Column(Kind.PREDICTION, "", numbers), new Column(Kind.RESOURCE, "", numbers)), Map.of(1, ODD));
	}

	/** Rows that nothing here writes otherwise, with every reference that goes in a circle. */
	private void talk(ProjectId project, RunId parent, RunId child) {
		UUID session = UUID.randomUUID();
		UUID advice = UUID.randomUUID();
		UUID summary = UUID.randomUUID();
		write(unit -> {
			sql(unit, "INSERT INTO crucible_chat_sessions (id, project_id, mode, title, about_run_id, about_candidate, created_at) "
					+ "VALUES (?, ?, 'analysis', ?, ?, 1, ?)", session, project, ODD, parent, NOON);
			sql(unit, "INSERT INTO crucible_messages (id, chat_session_id, role, content, metadata, created_at) VALUES (?, ?, 'agent', ?, '{}', ?)",
					advice, session, ODD, NOON);
			sql(unit, "INSERT INTO crucible_messages (id, chat_session_id, role, content, metadata, summary_of_run_id, created_at) "
					+ "VALUES (?, ?, 'agent', '', '{}', ?, ?)", summary, session, child, NOON);
			sql(unit, "UPDATE crucible_runs SET continuation = 'resume', chat_session_id = ?, parent_run_id = ?, recommended_message_id = ?, run_summary_message_id = ? "
					+ "WHERE id = ?", session, parent, advice, summary, child);
			sql(unit, "INSERT INTO crucible_issues (id, project_id, run_id, candidate, type, severity, description, remediation, created_at) "
					+ "VALUES (?, ?, ?, 1, 'model', 'minor', ?, '', ?)", UUID.randomUUID(), project, child, ODD, NOON);
			sql(unit, "INSERT INTO crucible_snapshots (id, project_id, run_id, name, content, created_at) VALUES (?, ?, ?, ?, '{}', ?)",
					UUID.randomUUID(), project, child, ODD, NOON);
		});
	}

	/** One more chat with a message in it. */
	void talk(ProjectId project) {
		UUID session = UUID.randomUUID();
		write(unit -> {
			sql(unit, "INSERT INTO crucible_chat_sessions (id, project_id, mode, title, created_at) VALUES (?, ?, 'setup', '', ?)", session, project, NOON);
			sql(unit, "INSERT INTO crucible_messages (id, chat_session_id, role, content, metadata, created_at) VALUES (?, ?, 'user', 'x', '{}', ?)",
					UUID.randomUUID(), session, NOON);
		});
	}

	private static void sql(UnitOfWork unit, String sql, Object... values) {
		SqlFailures.translated(() -> {
			try (PreparedStatement statement = EntityUnit.of(unit).connection().prepareStatement(sql)) {
				for (int i = 0; i < values.length; i++) {
					statement.setString(i + 1, values[i].toString());
				}
				return statement.executeUpdate();
			}
		});
	}

	private void write(Consumer<UnitOfWork> work) {
		store.transactions().write(unit -> {
			work.accept(unit);
			return true;
		});
	}

	/** Rows of a project by table, without its foreign events and what else an import changes. */
	static Map<String, List<Map<String, String>>> rows(StoreFixture store, ProjectId project) {
		return store.sessions().query(connection -> {
			Catalog catalog = Catalog.read(connection);
			RowReader reader = new RowReader(connection, RowReader.Locking.NONE);
			Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
			try {
				for (ProjectTable table : ProjectTable.ALL) {
					if (!table.name().equals(ProjectTable.FOREIGN_EVENTS)) {
						List<Map<String, String>> found = rows.computeIfAbsent(table.name(), name -> new ArrayList<>());
						Table shape = catalog.get(table.name());
						reader.read(shape, shape.carried(), Optional.of(table.by().condition()), project.toString(),
								line -> found.add(withoutOrigin(table, Row.parse(line).orElseThrow().cells())));
					}
				}
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
			return rows;
		});
	}

	private static Map<String, String> withoutOrigin(ProjectTable table, Map<String, String> cells) {
		Map<String, String> rest = new LinkedHashMap<>(cells);
		if (table.name().equals(ProjectTable.PROJECTS) || table.name().equals(ProjectTable.RUNS)) {
			rest.remove("origin");
		}
		return rest;
	}

	/** How many rows a table has. */
	static long count(StoreFixture store, String table) {
		return store.sessions().query(connection -> {
			try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
				row.next();
				return row.getLong(1);
			}
		});
	}

	/** What {@link LogicalDump} says of a store. */
	static String dump(StoreFixture store) {
		return store.owner().asOwner(connection -> {
			StringBuilder text = new StringBuilder();
			LogicalDump.write(connection, text);
			return text.toString();
		});
	}
}
