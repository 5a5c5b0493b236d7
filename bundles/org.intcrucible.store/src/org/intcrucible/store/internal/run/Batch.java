package org.intcrucible.store.internal.run;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows that go to the database many at a time. Each call of the statement must concern one row. */
final class Batch {

	/** Enough to be fast, and few enough for their texts to wait in memory. */
	private static final int SIZE = 500;

	private final PreparedStatement statement;
	private int waiting;

	/** @param statement stays its maker's to close */
	Batch(PreparedStatement statement) {
		this.statement = statement;
	}

	/** Takes what the statement's parameters are set to now. */
	void add() throws SQLException {
		statement.addBatch();
		waiting++;
		if (waiting == SIZE) {
			send();
		}
	}

	/**
	 * Sends what still waits.
	 *
	 * @throws IllegalArgumentException if a row that is to be changed is not there
	 */
	void send() throws SQLException {
		if (waiting == 0) {
			return;
		}
		waiting = 0;
		for (int rows : statement.executeBatch()) {
			if (rows != 1) {
				throw new IllegalArgumentException("what is to be changed is not there");
			}
		}
	}
}
