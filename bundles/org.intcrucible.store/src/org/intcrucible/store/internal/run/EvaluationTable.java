package org.intcrucible.store.internal.run;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.intcrucible.model.RunId;
import org.intcrucible.store.EvaluationBlock;

/** Writes evaluations: a block becomes one row for each of its columns. {@link BlockReading} reads them. */
final class EvaluationTable {

	/** The kind of column 0, which says of each place whether there is anything. */
	static final String STATE = "state";

	private static final String INSERT = "INSERT INTO crucible_evaluations (run_id, first_scenario, first_candidate, "
			+ "column_number, scenarios, candidates, kind, name, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
	private static final String INSERT_FAILURE =
			"INSERT INTO crucible_evaluation_failures (run_id, candidate, scenario, reason) VALUES (?, ?, ?, ?)";

	private EvaluationTable() {
	}

	static void insert(Connection connection, RunId run, EvaluationBlock block) throws SQLException {
		insertColumns(connection, run, block);
		insertFailures(connection, run, block);
	}

	private static void insertColumns(Connection connection, RunId run, EvaluationBlock block) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
			insert.setString(1, run.toString());
			insert.setInt(2, block.firstScenario());
			insert.setInt(3, block.firstCandidate());
			insert.setInt(5, block.scenarios());
			insert.setInt(6, block.candidates());
			insertColumn(insert, 0, STATE, "", block.states());
			for (int i = 0; i < block.columns().size(); i++) {
				EvaluationBlock.Column column = block.columns().get(i);
				insertColumn(insert, i + 1, RunMapping.name(column.kind()), column.name(), bytes(column.values()));
			}
		}
	}

	/** One at a time, so that the bytes of one column are in memory. */
	private static void insertColumn(PreparedStatement insert, int number, String kind, String name, byte[] data)
			throws SQLException {
		insert.setInt(4, number);
		insert.setString(7, kind);
		insert.setString(8, name);
		insert.setBytes(9, data);
		insert.executeUpdate();
	}

	private static byte[] bytes(double[] values) {
		ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(values.length, Double.BYTES));
		buffer.asDoubleBuffer().put(values);
		return buffer.array();
	}

	private static void insertFailures(Connection connection, RunId run, EvaluationBlock block) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(INSERT_FAILURE)) {
			Batch batch = new Batch(insert);
			for (var failure : block.failures().entrySet()) {
				insert.setString(1, run.toString());
				insert.setInt(2, block.firstCandidate() + failure.getKey() / block.scenarios());
				insert.setInt(3, block.firstScenario() + failure.getKey() % block.scenarios());
				insert.setString(4, failure.getValue());
				batch.add();
			}
			batch.send();
		}
	}
}
