package org.intcrucible.ui.results.internal.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as text for other programs: every number with all the digits that are stored. */
public final class RowsText {

	private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]+");
	private static final Pattern QUOTED = Pattern.compile("[,\"\\r\\n]");

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
		StringBuilder text = new StringBuilder(columns.stream().map(column -> cell.write(rows.columns().get(column).id()))
				.collect(Collectors.joining(between, "", end)));
		for (int row : chosen) {
			String before = "";
			for (int column : columns) {
				text.append(before).append(cell.write(rows.stored(row, column)));
				before = between;
			}
			text.append(end);
		}
		return text.toString();
	}

	private static String flat(String text) {
		return BREAK.matcher(text).replaceAll(" ");
	}

	private static String quoted(String text) {
		return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}
}
