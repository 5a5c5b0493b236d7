package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.RunId;

/**
 * Which candidates and scenarios a stored block covers. No two blocks of a run cover the same evaluation.
 *
 * @param run            whose evaluations
 * @param firstCandidate ordinal, from 1
 * @param candidates     how many
 * @param firstScenario  ordinal, from 1
 * @param scenarios      how many
 */
record BlockKey(RunId run, int firstCandidate, int candidates, int firstScenario, int scenarios) {

	/**
	 * Every block has one column 0, and the rows of the other columns are not looked at: the database is told which index
	 * can tell them, because by its own statistics it may rather read all rows of the run.
	 */
	private static final String SELECT = "SELECT first_candidate, candidates, first_scenario, scenarios FROM crucible_evaluations "
			+ "--DERBY-PROPERTIES constraint=evaluations_by_place\nWHERE run_id = ? AND column_number = 0";
	private static final String OF_CANDIDATE = " AND first_candidate <= ? AND first_candidate + candidates > ?";
	private static final String OF_SCENARIO = " AND first_scenario <= ? AND first_scenario + scenarios > ?";
	private static final String AT = " AND first_candidate = ? AND first_scenario = ?";
	private static final String ORDER = " ORDER BY first_scenario, first_candidate";

	/** All of a run, by first scenario and then by first candidate. */
	static List<BlockKey> all(Connection connection, RunId run) throws SQLException {
		return select(connection, run, SELECT + ORDER);
	}

	/** Those that cover a candidate, by first scenario. */
	static List<BlockKey> of(Connection connection, RunId run, int candidate) throws SQLException {
		return select(connection, run, SELECT + OF_CANDIDATE + ORDER, candidate, candidate);
	}

	/** The one that covers an evaluation, if there is one. */
	static List<BlockKey> of(Connection connection, RunId run, int candidate, int scenario) throws SQLException {
		return select(connection, run, SELECT + OF_CANDIDATE + OF_SCENARIO, candidate, candidate, scenario, scenario);
	}

	/** The one that begins at an evaluation, if there is one; it is found without a look at others. */
	static Optional<BlockKey> first(Connection connection, RunId run, int candidate, int scenario) throws SQLException {
		return select(connection, run, SELECT + AT, candidate, scenario).stream().findFirst();
	}

	private static List<BlockKey> select(Connection connection, RunId run, String sql, int... ordinals) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setString(1, run.toString());
			for (int i = 0; i < ordinals.length; i++) {
				select.setInt(i + 2, ordinals[i]);
			}
			try (ResultSet row = select.executeQuery()) {
				List<BlockKey> keys = new ArrayList<>();
				while (row.next()) {
					keys.add(new BlockKey(run, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)));
				}
				return keys;
			}
		}
	}

	/** Place of an evaluation in every column. */
	int place(int candidate, int scenario) {
		return (candidate - firstCandidate) * scenarios + scenario - firstScenario;
	}
}
