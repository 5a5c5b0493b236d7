package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.RunId;
import org.intcrucible.store.StageCheckpoint;

/** Writes and reads what runs have finished. */
final class CheckpointTable {

	private static final String NEXT = "(SELECT COALESCE(MAX(ordinal), 0) + 1 FROM crucible_checkpoints WHERE run_id = ?)";
	private static final String INSERT = "INSERT INTO crucible_checkpoints (run_id, stage, ordinal, input_sha256, content, created_at) VALUES (?, ?, "
			+ NEXT + ", ?, ?, ?)";
	private static final String COPY = "INSERT INTO crucible_checkpoints (run_id, stage, ordinal, input_sha256, content, created_at) "
			+ "SELECT CAST(? AS CHAR(36)), stage, " + NEXT + ", input_sha256, content, CAST(? AS VARCHAR(30)) "
			+ "FROM crucible_checkpoints WHERE run_id = ? AND stage = ?";
	private static final String SELECT = "SELECT stage, input_sha256, content FROM crucible_checkpoints WHERE run_id = ? ORDER BY ordinal";

	private CheckpointTable() {
	}

	static void insert(Connection connection, RunId run, StageCheckpoint checkpoint, Instant now) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
			insert.setString(1, run.toString());
			insert.setString(2, checkpoint.stage());
			insert.setString(3, run.toString());
			insert.setString(4, checkpoint.inputHash());
			insert.setString(5, checkpoint.content());
			insert.setString(6, now.toString());
			insert.executeUpdate();
		}
	}

	/**
	 * Makes a stage that another run has finished one of this run as well.
	 *
	 * @throws IllegalArgumentException if that one has not finished it
	 */
	static void copy(Connection connection, RunId run, RunId from, String stage, Instant now) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(COPY)) {
			insert.setString(1, run.toString());
			insert.setString(2, run.toString());
			insert.setString(3, now.toString());
			insert.setString(4, from.toString());
			insert.setString(5, stage);
			if (insert.executeUpdate() != 1) {
				throw new IllegalArgumentException("run " + from + " has not finished \"" + stage + "\"");
			}
		}
	}

	/** In the order in which they were finished. */
	static List<StageCheckpoint> read(Connection connection, RunId run) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setString(1, run.toString());
			try (ResultSet row = select.executeQuery()) {
				List<StageCheckpoint> checkpoints = new ArrayList<>();
				while (row.next()) {
					checkpoints.add(new StageCheckpoint(row.getString(1), row.getString(2), row.getString(3)));
				}
				return checkpoints;
			}
		}
	}
}
