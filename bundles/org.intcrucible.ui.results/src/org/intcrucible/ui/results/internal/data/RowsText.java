package org.intcrucible.ui.results.internal.data;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** Rows as text for other programs: every number with all the digits that are stored. */
public final class RowsText {

	private RowsText() {
	}

	/**
	 * As the clipboard takes it: tabs between cells, a header first.
	 *
	 * @param columns places of the columns, in their order
	 */
	public static String tabbed(ResultRows rows, int[] chosen, List<Integer> columns) {
		return lines(rows, chosen, columns, "\t", System.lineSeparator(), RowsText::flat);
	}

	/** As RFC 4180 has it: all columns, a header of their ids first. */
	public static String csv(ResultRows rows, int[] chosen) {
		List<Integer> all = IntStream.range(0, rows.columns().size()).boxed().toList();
		return lines(rows, chosen, all, ",", "\r\n", RowsText::quoted);
	}

	/** The same of all rows, as ranked. */
	public static String csv(ResultRows rows) {
		return csv(rows, RowFilter.ALL.apply(rows));
	}

	private interface Cell {
		String write(String text);
	}

	private static String lines(ResultRows rows, int[] chosen, List<Integer> columns, String between, String end, Cell cell) {
		StringBuilder text = new StringBuilder();
		StringJoiner header = new StringJoiner(between, "", end);
		columns.forEach(column -> header.add(cell.write(rows.columns().get(column).id())));
		text.append(header);
		for (int row : chosen) {
			StringJoiner line = new StringJoiner(between, "", end);
			columns.forEach(column -> line.add(cell.write(rows.stored(row, column))));
			text.append(line);
		}
		return text.toString();
	}

	private static String flat(String text) {
		return text.replaceAll("[\\t\\r\\n]+", " ");
	}

	private static String quoted(String text) {
		return text.matches("(?s).*[,\"\\r\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}
}
