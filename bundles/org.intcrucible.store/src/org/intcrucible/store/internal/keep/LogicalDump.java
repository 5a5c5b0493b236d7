package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Everything that a database holds as text, in an order that depends on nothing else: two databases with the same dump hold
 * the same. For each table a line with its name, then its rows as {@link Row} writes them, by position or primary key.
 */
public final class LogicalDump {

	private LogicalDump() {
	}

	/** @param connection of the owner, in the schema of the product: nobody else may read every table */
	public static void write(Connection connection, Appendable out) throws SQLException {
		RowReader rows = new RowReader(connection, RowReader.Locking.NONE);
		try {
			for (Table table : Catalog.read(connection).tables()) {
				out.append(table.name()).append('\n');
				rows.read(table, table.columns(), Optional.empty(), "", line -> out.append(line).append('\n'));
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
