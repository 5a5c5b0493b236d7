package org.intcrucible.ui.results.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowOrder;

/** What the table shows: some rows in some order, some columns. For the UI thread. */
final class TableModel {

	private ResultRows rows;
	private int[] order = {};
	private RowOrder sorted = RowOrder.RANKING;
	private List<Integer> columns = List.of();
	/** What the user switched, by the columns' ids: it holds for the next run as well. */
	private final Set<String> switched = new HashSet<>();
	private String before = "";

	void show(ResultRows newRows, int[] newOrder, RowOrder newSorted) {
		rows = newRows;
		order = newOrder;
		sorted = newSorted;
		choose();
	}

	private void choose() {
		columns = IntStream.range(0, rows.columns().size()).filter(i -> isShown(rows.columns().get(i))).boxed().toList();
	}

	/** Whether a column is among those that are seen. */
	boolean isShown(Column column) {
		return column.id().equals(Column.CANDIDATE) || column.first() != switched.contains(column.id());
	}

	void flip(Column column) {
		if (!switched.remove(column.id())) {
			switched.add(column.id());
		}
		choose();
	}

	/** Whether other columns, or those of another run, are shown than when this was asked last. */
	boolean hasOtherColumns() {
		String now = rows.run().id() + " " + rows.size() + columns.stream().map(rows.columns()::get).map(Column::id).toList().toString();
		boolean changed = !now.equals(before);
		before = now;
		return changed;
	}

	boolean isEmpty() {
		return rows == null;
	}

	ResultRows rows() {
		return rows;
	}

	/** The rows that are shown, in the order in which they are; not to be changed. */
	int[] order() {
		return order;
	}

	RowOrder sorted() {
		return sorted;
	}

	List<Integer> columns() {
		return new ArrayList<>(columns);
	}

	Column column(int position) {
		return rows.columns().get(columns.get(position));
	}

	int columnCount() {
		return columns.size();
	}

	String text(int position, int column) {
		return rows.text(order[position], columns.get(column));
	}

	/** Where a row is shown; -1 if it is not. */
	int position(int row) {
		for (int i = 0; i < order.length && row >= 0; i++) {
			if (order[i] == row) {
				return i;
			}
		}
		return -1;
	}
}
