package org.intcrucible.store.internal.keep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as the database describes it. All names are in lower case.
 *
 * @param columns in their order
 * @param key     columns of the primary key, in its order; empty if there is none
 * @param parents the table that a column's values are ids of, for columns with a foreign key
 */
record Table(String name, List<Column> columns, List<String> key, Map<String, String> parents) {

	Table {
		columns = List.copyOf(columns);
		key = List.copyOf(key);
		parents = Map.copyOf(parents);
	}

	Optional<Column> column(String wanted) {
		return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
	}

	/** Columns that an archive carries: what the database gives by itself it gives anew. */
	List<Column> carried() {
		return columns.stream().filter(column -> !column.identity()).toList();
	}

	/** What puts rows into the order in which they were made, or into any that stays. */
	String order() {
		return columns.stream().filter(Column::identity).map(Column::name).findFirst().orElseGet(() -> String.join(", ", key));
	}

	/** Gives {@code a, b, c}. */
	static String names(List<Column> columns) {
		return columns.stream().map(Column::name).collect(Collectors.joining(", "));
	}

	/** Gives {@code a = ? AND b = ?}. */
	String keyCondition() {
		return key.stream().map(name -> name + " = ?").collect(Collectors.joining(" AND "));
	}
}
