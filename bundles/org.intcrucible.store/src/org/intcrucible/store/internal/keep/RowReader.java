package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of one table as lines of JSON, one at a time. Keys come first and rows one by one after them, so that
 * large values are never sorted.
 */
final class RowReader {

	/** Takes one line after the other. */
	@FunctionalInterface
	interface Lines {
		void add(String line) throws IOException;
	}

	/** What becomes of rows that were read. */
	enum Locking {
		/** They may have changed when the last one is read. */
		NONE(""),
		/** They stay as they are, and no others come, until the transaction ends. */
		UNTIL_END(" WITH RR");

		private final String clause;

		Locking(String clause) {
			this.clause = clause;
		}
	}

	private final Connection connection;
	private final Locking locking;

	RowReader(Connection connection, Locking locking) {
		this.connection = connection;
		this.locking = locking;
	}

	/**
	 * Rows in the table's order.
	 *
	 * @param condition with one place; empty for all rows
	 * @param value     for the place
	 * @return how many
	 */
	long read(Table table, List<Column> columns, Optional<String> condition, String value, Lines lines) throws SQLException, IOException {
		if (table.key().isEmpty()) {
			return direct(table, columns, lines);
		}
		String keys = "SELECT " + String.join(", ", table.key()) + " FROM " + table.name() + condition.map(one -> " WHERE " + one).orElse("")
				+ " ORDER BY " + table.order() + locking.clause;
		String row = "SELECT " + Table.names(columns) + " FROM " + table.name() + " WHERE " + table.keyCondition() + locking.clause;
		long count = 0;
		try (PreparedStatement selectKeys = connection.prepareStatement(keys); PreparedStatement selectRow = connection.prepareStatement(row)) {
			if (condition.isPresent()) {
				selectKeys.setString(1, value);
			}
			try (ResultSet found = selectKeys.executeQuery()) {
				while (found.next()) {
					count += one(selectRow, found, table.key().size(), columns, lines);
				}
			}
		}
		return count;
	}

	/** @return 0 if the row has gone in between */
	private static long one(PreparedStatement select, ResultSet key, int width, List<Column> columns, Lines lines) throws SQLException, IOException {
		for (int i = 1; i <= width; i++) {
			select.setObject(i, key.getObject(i));
		}
		try (ResultSet row = select.executeQuery()) {
			if (!row.next()) {
				return 0;
			}
			lines.add(Row.json(columns, row));
			return 1;
		}
	}

	/** A table without a key holds next to nothing. */
	private long direct(Table table, List<Column> columns, Lines lines) throws SQLException, IOException {
		long count = 0;
		try (PreparedStatement select = connection.prepareStatement("SELECT " + Table.names(columns) + " FROM " + table.name() + locking.clause);
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				lines.add(Row.json(columns, row));
				count++;
			}
		}
		return count;
	}
}
