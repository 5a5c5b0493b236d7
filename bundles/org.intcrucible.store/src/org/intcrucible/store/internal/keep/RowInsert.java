package org.intcrucible.store.internal.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;

/** Puts rows into one table. Columns that a row does not have get what the table gives by itself. */
final class RowInsert implements AutoCloseable {

	/** Of SQL states: values that do not fit, and constraints. */
	private static final Set<String> CLASSES_OF_DATA = Set.of("22", "23");

	/** Something that a row is stored by. */
	@FunctionalInterface
	interface Step {
		void run() throws SQLException;
	}

	private final Connection connection;
	private final Table table;
	private List<Column> columns = List.of();
	private PreparedStatement insert;

	RowInsert(Connection connection, Table table) {
		this.connection = connection;
		this.table = table;
	}

	/** @throws Refusal if the table does not take such a row */
	void insert(Row row, Place place) throws SQLException {
		prepare(table.columns().stream().filter(column -> row.cells().containsKey(column.name())).toList());
		refusing(place, () -> {
			for (int i = 0; i < columns.size(); i++) {
				Column column = columns.get(i);
				column.type().bind(insert, i + 1, column.jdbcType(), column.parse(row.cells().get(column.name())));
			}
			insert.executeUpdate();
		});
	}

	/** As a rule all rows of a table have the same columns. */
	private void prepare(List<Column> wanted) throws SQLException {
		if (insert == null || !wanted.equals(columns)) {
			close();
			columns = wanted;
			insert = connection.prepareStatement("INSERT INTO " + table.name() + " (" + Table.names(columns) + ") VALUES ("
					+ columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")");
		}
	}

	/** @throws Refusal if the data are to blame */
	static void refusing(Place place, Step step) throws SQLException {
		try {
			step.run();
		} catch (SQLException failed) {
			String state = String.valueOf(failed.getSQLState());
			if (state.length() == 5 && CLASSES_OF_DATA.contains(state.substring(0, 2))) {
				throw new Refusal(ProblemCode.SYNTAX, "The row cannot be stored: " + failed.getMessage().replaceAll("\\.$", "") + ".", "", place);
			}
			throw failed;
		}
	}

	@Override
	public void close() throws SQLException {
		if (insert != null) {
			insert.close();
			insert = null;
		}
	}
}
