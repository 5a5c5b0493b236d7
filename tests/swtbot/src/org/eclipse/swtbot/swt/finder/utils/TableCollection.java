package org.eclipse.swtbot.swt.finder.utils;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table or tree. */
public class TableCollection {

	private final List<TableRow> rows = new ArrayList<>();

	public void add(TableRow row) {
		rows.add(row);
	}

	public TableRow get(int index) {
		return rows.get(index);
	}

	public String get(int row, int column) {
		return rows.get(row).get(column);
	}

	public int rowCount() {
		return rows.size();
	}

	public int columnCount() {
		return rows.isEmpty() ? 0 : rows.get(0).columnCount();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableCollection collection && collection.rows.equals(rows);
	}

	@Override
	public int hashCode() {
		return rows.hashCode();
	}

	@Override
	public String toString() {
		return rows.toString();
	}
}
