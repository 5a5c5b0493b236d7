package org.intcrucible.store.internal.run;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.NumberList;
import org.intcrucible.model.RunId;

/** P of candidates in the scenarios of a weighted suite, collected from the blocks of a run. */
final class PredictionRows {

	private static final String SELECT = "SELECT first_candidate, candidates, first_scenario, scenarios, data FROM crucible_evaluations "
			+ "WHERE run_id = ? AND first_scenario <= ? AND kind = 'prediction'";

	private final int suite;
	private final Map<Integer, double[]> byCandidate = new HashMap<>();

	/**
	 * Reads them.
	 *
	 * @param candidates whose numbers are wanted
	 * @param suite      how many scenarios it has: those with the ordinals from 1
	 */
	static Map<String, List<Double>> read(Connection connection, RunId run, List<Candidate> candidates, int suite)
			throws SQLException {
		PredictionRows rows = new PredictionRows(candidates, suite);
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setString(1, run.toString());
			select.setInt(2, suite);
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					if (rows.isWanted(row.getInt(1), row.getInt(2))) {
						rows.put(row.getInt(1), row.getInt(3), row.getInt(4), ByteBuffer.wrap(row.getBytes(5)).asDoubleBuffer());
					}
				}
			}
		}
		return candidates.stream().collect(Collectors.toMap(Candidate::id, rows::of));
	}

	private PredictionRows(List<Candidate> candidates, int suite) {
		this.suite = suite;
		for (Candidate candidate : candidates) {
			double[] missing = new double[suite];
			Arrays.fill(missing, Double.NaN);
			byCandidate.put(candidate.ordinal(), missing);
		}
	}

	private boolean isWanted(int firstCandidate, int candidates) {
		return IntStream.range(firstCandidate, firstCandidate + candidates).anyMatch(byCandidate::containsKey);
	}

	/** @param values scenario by scenario within candidate by candidate */
	private void put(int firstCandidate, int firstScenario, int scenarios, DoubleBuffer values) {
		int inSuite = Math.min(scenarios, suite - firstScenario + 1);
		for (int i = 0; i < values.limit() / scenarios; i++) {
			double[] row = byCandidate.get(firstCandidate + i);
			if (row != null) {
				values.get(i * scenarios, row, firstScenario - 1, inSuite);
			}
		}
	}

	private List<Double> of(Candidate candidate) {
		return NumberList.of(byCandidate.get(candidate.ordinal()));
	}
}
