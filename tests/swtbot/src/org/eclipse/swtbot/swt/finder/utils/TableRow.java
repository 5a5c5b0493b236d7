package org.eclipse.swtbot.swt.finder.utils;

import java.util.ArrayList;
import java.util.List;

/** The texts of a row's cells. */
public class TableRow {

	private final List<String> cells = new ArrayList<>();

	public void add(String cell) {
		cells.add(cell);
	}

	public String get(int index) {
		return cells.get(index);
	}

	public int columnCount() {
		return cells.size();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableRow row && row.cells.equals(cells);
	}

	@Override
	public int hashCode() {
		return cells.hashCode();
	}

	@Override
	public String toString() {
		return cells.toString();
	}
}
