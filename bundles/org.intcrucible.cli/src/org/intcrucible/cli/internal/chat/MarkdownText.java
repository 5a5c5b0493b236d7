package org.intcrucible.cli.internal.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.listing.Wording;

/**
 * Markdown for a terminal: without the marks that only a browser needs, and tables in columns. What stands in code spans is
 * left alone, and so is what looks like no Markdown.
 */
final class MarkdownText {

	/** A code span; else an escape, marks of strong text, or a link. */
	private static final Pattern MARK = Pattern.compile("(?<code>`+[^`]+`+)|\\\\(?<escaped>\\p{Punct})|(?<strong>\\*\\*)|\\[(?<link>[^\\]`]*)\\]\\([^)\\s]*\\)");
	private static final Pattern RULE = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");
	private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

	private MarkdownText() {
	}

	static List<String> lines(String markdown) {
		List<String> source = markdown.strip().lines().map(Wording::plain).toList();
		List<String> lines = new ArrayList<>();
		int next = 0;
		while (next < source.size()) {
			int end = isTable(source, next) ? tableEnd(source, next) : next;
			if (end > next) {
				lines.addAll(table(source.subList(next, end)));
				next = end;
			} else {
				lines.add(text(source.get(next).replaceFirst("^#{1,6} +", "")));
				next++;
			}
		}
		return lines;
	}

	private static boolean isTable(List<String> source, int line) {
		return source.get(line).startsWith("|") && line + 1 < source.size() && RULE.matcher(source.get(line + 1).strip()).matches();
	}

	private static int tableEnd(List<String> source, int start) {
		int end = start;
		while (end < source.size() && source.get(end).startsWith("|")) {
			end++;
		}
		return end;
	}

	private static List<String> table(List<String> rows) {
		List<String> names = cells(rows.getFirst());
		List<String> rules = cells(rows.get(1));
		TextTable table = new TextTable();
		for (int column = 0; column < names.size(); column++) {
			boolean right = column < rules.size() && rules.get(column).endsWith(":") && !rules.get(column).startsWith(":");
			table.column(names.get(column), right ? Align.RIGHT : Align.LEFT);
		}
		rows.stream().skip(2).map(MarkdownText::cells).forEach(row -> table.row(fitted(row, names.size())));
		return table.lines();
	}

	private static List<String> cells(String row) {
		String inside = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
		return Arrays.stream(BORDER.split(inside, -1)).map(cell -> text(cell.strip())).toList();
	}

	private static List<String> fitted(List<String> row, int columns) {
		List<String> cells = new ArrayList<>(row.subList(0, Math.min(row.size(), columns)));
		while (cells.size() < columns) {
			cells.add("");
		}
		return cells;
	}

	private static String text(String line) {
		return MARK.matcher(line).replaceAll(mark -> Matcher.quoteReplacement(plain(mark.group("code"), mark.group("escaped"), mark.group("link"))));
	}

	/** What is not there is null. */
	private static String plain(String code, String escaped, String link) {
		return code != null ? code : escaped != null ? escaped : link != null ? link : "";
	}
}
