package org.intcrucible.store.internal.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;

/**
 * A row as one line of JSON: {@code {"id":"...","rank":3,"data":"base64"}}.
 *
 * @param cells by column: texts as they are, everything else as JSON writes it, null for no value
 */
record Row(Map<String, String> cells) {

	/** As the codec reads it: numbers keep their digits as long as nobody makes numbers of them. */
	private static final class Cells extends LinkedHashMap<String, String> {
		private static final long serialVersionUID = 1L;
	}

	Row {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
	}

	/** Reads what {@link #json} wrote. */
	static Result<Row, Problem> parse(String line) {
		return JsonCodec.read(line, Cells.class).map(Row::new);
	}

	/** This row with other texts in some columns; null for no value. */
	Row with(Map<String, String> others) {
		Map<String, String> all = new LinkedHashMap<>(cells);
		all.putAll(others);
		return new Row(all);
	}

	/**
	 * The line for a row of the database, without its end.
	 *
	 * @param columns those that were selected, in their order
	 */
	static String json(List<Column> columns, ResultSet row) throws SQLException {
		StringBuilder line = new StringBuilder("{");
		for (int i = 0; i < columns.size(); i++) {
			ColumnType type = columns.get(i).type();
			Object value = type.value(row, i + 1);
			line.append(i == 0 ? "\"" : ",\"").append(columns.get(i).name()).append("\":").append(value == null ? "null" : type.json(value));
		}
		return line.append('}').toString();
	}
}
