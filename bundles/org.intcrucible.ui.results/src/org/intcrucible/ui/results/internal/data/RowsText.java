package org.intcrucible.ui.results.internal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
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
		StringBuilder text = new StringBuilder();
		try {
			write(rows, chosen, columns, new Form("\t", System.lineSeparator(), RowsText::flat), text);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	/** Row by row as RFC 4180 has it: all columns, a header of their ids first. */
	public static void writeCsv(ResultRows rows, int[] chosen, Appendable target) throws IOException {
		List<Integer> all = IntStream.range(0, rows.columns().size()).boxed().toList();
		write(rows, chosen, all, new Form(",", "\r\n", RowsText::quoted), target);
	}

	/** The same of all rows, as ranked. */
	public static void writeCsv(ResultRows rows, Appendable target) throws IOException {
		writeCsv(rows, RowFilter.ALL.apply(rows), target);
	}

	/** What stands between cells, what ends a line, and how a cell is written. */
	private record Form(String between, String end, UnaryOperator<String> cell) {
	}

	private static void write(ResultRows rows, int[] chosen, List<Integer> columns, Form form, Appendable target) throws IOException {
		target.append(columns.stream().map(column -> form.cell().apply(rows.columns().get(column).id()))
				.collect(Collectors.joining(form.between(), "", form.end())));
		for (int row : chosen) {
			String before = "";
			for (int column : columns) {
				target.append(before).append(form.cell().apply(rows.stored(row, column)));
				before = form.between();
			}
			target.append(form.end());
		}
	}

	private static String flat(String text) {
		return BREAK.matcher(text).replaceAll(" ");
	}

	private static String quoted(String text) {
		return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}
}
