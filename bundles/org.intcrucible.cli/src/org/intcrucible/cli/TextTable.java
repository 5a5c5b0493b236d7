package org.intcrucible.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of fixed-width text. Columns are as wide as their widest cell. */
public final class TextTable {

	/** To which side the cells of a column keep. */
	public enum Align {
		LEFT, RIGHT
	}

	private static final String GAP = "  ";

	private final List<Align> aligns = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();
	private final List<String> header = new ArrayList<>();

	public TextTable column(String title, Align align) {
		header.add(title);
		aligns.add(align);
		return this;
	}

	/** @param cells one for each column */
	public TextTable row(List<String> cells) {
		if (cells.size() != aligns.size()) {
			throw new IllegalArgumentException("a row of " + aligns.size() + " columns has as many cells, not " + cells.size());
		}
		rows.add(List.copyOf(cells));
		return this;
	}

	/** One line for the header and one for each row, without trailing blanks. */
	public List<String> lines() {
		int[] widths = new int[aligns.size()];
		for (int column = 0; column < widths.length; column++) {
			widths[column] = width(header.get(column));
			for (List<String> row : rows) {
				widths[column] = Math.max(widths[column], width(row.get(column)));
			}
		}
		List<String> lines = new ArrayList<>();
		lines.add(line(header, widths));
		rows.forEach(row -> lines.add(line(row, widths)));
		return lines;
	}

	private String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			String cell = cells.get(column);
			String padding = " ".repeat(widths[column] - width(cell));
			line.append(column == 0 ? "" : GAP).append(aligns.get(column) == Align.RIGHT ? padding + cell : cell + padding);
		}
		return line.toString().stripTrailing();
	}

	private static int width(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
