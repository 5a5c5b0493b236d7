package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tables of Markdown, which its common core does not have, as lines of code whose columns stand below each other. */
final class MarkdownTables {

	private static final Pattern RULE = Pattern.compile(" {0,3}\\|?( *:?-+:? *\\|)+( *:?-+:? *)?");
	private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
	private static final String GAP = "  ";

	private MarkdownTables() {
	}

	/** The text with each table in a fence; everything else stays as it is. */
	static String aligned(String markdown) {
		if (!markdown.contains("|") || !markdown.contains("-")) {
			return markdown;
		}
		String[] lines = markdown.split("\n", -1);
		List<String> told = new ArrayList<>();
		boolean fenced = false;
		for (int i = 0; i < lines.length; i++) {
			fenced ^= FENCE.matcher(lines[i]).matches();
			int end = fenced ? i : end(lines, i);
			if (end > i) {
				told.add("```");
				told.addAll(aligned(Arrays.asList(lines).subList(i, end)));
				told.add("```");
				i = end - 1;
			} else {
				told.add(lines[i]);
			}
		}
		return String.join("\n", told);
	}

	/** Behind the last line of the table that begins there; the line itself where none does. */
	private static int end(String[] lines, int from) {
		if (!lines[from].contains("|") || from + 1 >= lines.length || !RULE.matcher(lines[from + 1]).matches()
				|| cells(lines[from]).size() != cells(lines[from + 1]).size()) {
			return from;
		}
		int end = from + 2;
		while (end < lines.length && lines[end].contains("|")) {
			end++;
		}
		return end;
	}

	private static List<String> aligned(List<String> lines) {
		List<Boolean> right = cells(lines.get(1)).stream().map(cell -> cell.endsWith(":") && !cell.startsWith(":")).toList();
		List<List<String>> rows = IntStream.range(0, lines.size()).filter(line -> line != 1).mapToObj(lines::get).map(MarkdownTables::cells).toList();
		int[] widths = IntStream.range(0, right.size())
				.map(column -> rows.stream().filter(row -> column < row.size()).mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
		return rows.stream().map(row -> aligned(row, widths, right)).toList();
	}

	private static String aligned(List<String> row, int[] widths, List<Boolean> right) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			String cell = column < row.size() ? row.get(column) : "";
			String room = " ".repeat(widths[column] - cell.length());
			line.append(column == 0 ? "" : GAP).append(right.get(column) ? room + cell : cell + room);
		}
		return line.toString().stripTrailing();
	}

	/** What stands between the lines, without a look of its own. */
	private static List<String> cells(String line) {
		String inner = line.strip().replaceAll("^\\|", "").replaceAll("(?<!\\\\)\\|$", "");
		return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(cell -> cell.strip().replaceAll("`|\\*\\*", "").replaceAll("\\\\(\\p{Punct})", "$1")).toList();
	}
}
