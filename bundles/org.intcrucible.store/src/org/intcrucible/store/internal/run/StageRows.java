package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Actor;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.RunId;

/** Copies rows of a run to the run that resumes it, within the database: numbers and texts stay what they are, to the last bit. */
final class StageRows {

	private static final String GOES_ON = "SELECT 1 FROM crucible_runs WHERE id = ? AND parent_run_id = ? AND continuation = 'resume'";
	private static final String SUITE = "SELECT COALESCE(MAX(ordinal), 0) FROM crucible_scenario_suites WHERE run_id = ? AND source <> 'adversarial'";
	private static final String SCENARIOS = "INSERT INTO crucible_scenario_suites (run_id, ordinal, name, type, source, weight, may_fail, reason, state) "
			+ "SELECT CAST(? AS CHAR(36)), ordinal, name, type, source, weight, may_fail, reason, state "
			+ "FROM crucible_scenario_suites WHERE run_id = ? AND ordinal BETWEEN ? AND ?";
	/** Histories only grow: what is added takes the place of the bracket at the end of the list. */
	private static final String CANDIDATES = "INSERT INTO crucible_candidates (run_id, ordinal, label, status, origin, parents, levers, provenance) "
			+ "SELECT CAST(? AS CHAR(36)), ordinal, label, 'new', origin, parents, levers, "
			+ "SUBSTR(provenance, 1, LENGTH(provenance) - 1) || CAST(? AS VARCHAR(32672)) FROM crucible_candidates WHERE run_id = ?";
	private static final String EVALUATIONS = "INSERT INTO crucible_evaluations (run_id, first_scenario, first_candidate, column_number, scenarios, "
			+ "candidates, kind, name, data) SELECT CAST(? AS CHAR(36)), first_scenario, first_candidate, column_number, scenarios, candidates, "
			+ "kind, name, data FROM crucible_evaluations --DERBY-PROPERTIES constraint=evaluations_by_place\n"
			+ "WHERE run_id = ? AND first_scenario BETWEEN ? AND ? AND first_candidate BETWEEN ? AND ?";
	private static final String FAILURES = "INSERT INTO crucible_evaluation_failures (run_id, candidate, scenario, reason) "
			+ "SELECT CAST(? AS CHAR(36)), candidate, scenario, reason FROM crucible_evaluation_failures "
			+ "--DERBY-PROPERTIES constraint=failures_by_place\nWHERE run_id = ? AND scenario BETWEEN ? AND ? AND candidate BETWEEN ? AND ?";

	private final Connection connection;
	private final RunId run;
	private final RunId from;

	/** @throws IllegalArgumentException if the run does not resume the other one */
	StageRows(Connection connection, RunId run, RunId from) throws SQLException {
		this.connection = connection;
		this.run = run;
		this.from = from;
		try (PreparedStatement select = connection.prepareStatement(GOES_ON)) {
			select.setString(1, run.toString());
			select.setString(2, from.toString());
			try (ResultSet row = select.executeQuery()) {
				if (!row.next()) {
					throw new IllegalArgumentException("run " + run + " does not resume run " + from);
				}
			}
		}
	}

	/**
	 * Everything that a stage of that run reported, and that it is finished.
	 *
	 * @throws IllegalArgumentException if that run has not finished it
	 */
	void copy(String stage, Instant now) throws SQLException {
		int suite = suite();
		switch (stage) {
			case "Scenarios" -> copy(SCENARIOS, 1, suite);
			case "Design" -> copyCandidates(now);
			case "Evaluate" -> copyEvaluations(1, suite);
			case "Attack" -> {
				copy(SCENARIOS, suite + 1, Integer.MAX_VALUE);
				copyEvaluations(suite + 1, Integer.MAX_VALUE);
			}
			default -> {
				// What another stage gave stands in its checkpoint.
			}
		}
		CheckpointTable.copy(connection, run, from, stage, now);
	}

	private int suite() throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SUITE)) {
			select.setString(1, from.toString());
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return row.getInt(1);
			}
		}
	}

	private void copyCandidates(Instant now) throws SQLException {
		ProvenanceEntry taken = new ProvenanceEntry("taken_over", now, Actor.SYSTEM, "run:" + from, "Taken over from the run that this one resumes.",
				List.of(from.toString()), Map.of());
		try (PreparedStatement insert = connection.prepareStatement(CANDIDATES)) {
			insert.setString(1, run.toString());
			insert.setString(2, "," + JsonColumn.write(taken) + "]");
			insert.setString(3, from.toString());
			insert.executeUpdate();
		}
	}

	private void copyEvaluations(int firstScenario, int lastScenario) throws SQLException {
		copy(EVALUATIONS, firstScenario, lastScenario, 1, Integer.MAX_VALUE);
		copy(FAILURES, firstScenario, lastScenario, 1, Integer.MAX_VALUE);
	}

	/**
	 * One block of evaluations.
	 *
	 * @throws IllegalArgumentException if that run has none that begins there
	 */
	void copyBlock(int firstCandidate, int firstScenario) throws SQLException {
		BlockKey key = BlockKey.of(connection, from, firstCandidate, firstScenario).stream()
				.filter(found -> found.firstCandidate() == firstCandidate && found.firstScenario() == firstScenario).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no evaluations of run " + from + " begin at candidate " + firstCandidate
						+ " in scenario " + firstScenario));
		copy(EVALUATIONS, firstScenario, firstScenario, firstCandidate, firstCandidate);
		copy(FAILURES, firstScenario, firstScenario + key.scenarios() - 1, firstCandidate, firstCandidate + key.candidates() - 1);
	}

	private void copy(String sql, int... bounds) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(sql)) {
			insert.setString(1, run.toString());
			insert.setString(2, from.toString());
			for (int i = 0; i < bounds.length; i++) {
				insert.setInt(i + 3, bounds[i]);
			}
			insert.executeUpdate();
		}
	}
}
