package org.intcrucible.ui.results.internal.data;

/**
 * A range of one column: rows outside of it are filtered out.
 *
 * @param column id of the column
 * @param low    included
 * @param high   included
 */
public record Brush(String column, double low, double high) implements RowFilter.Test {

	@Override
	public boolean holds(ResultRows rows, int row) {
		int place = rows.column(column);
		return place < 0 || rows.value(row, place) >= low && rows.value(row, place) <= high;
	}
}
