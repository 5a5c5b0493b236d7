package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of others as parts of Markdown: whatever they contain, they are shown as they are. */
final class Markdown {

	private static final Pattern CONTROL = Pattern.compile("\\s*[\\p{Cc}\\u2028\\u2029]+\\s*");
	private static final Pattern SIGNS = Pattern.compile("[\\\\`*<>\\[\\]|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#|\\p{L})"
			+ "|(?<=^\\d{1,9})[.)](?=\\s|$)"
			+ "|^[-+#=~](?=\\s|$|[-+#=~])");
	private static final Pattern QUOTES = Pattern.compile("`+");
	private static final String CUT = "\u2026";

	private Markdown() {
	}

	/** One line of text. */
	static String text(String text) {
		return SIGNS.matcher(line(text)).replaceAll("\\\\$0");
	}

	/** The beginning of a text. */
	static String text(String text, int most) {
		String line = line(text);
		return line.codePointCount(0, line.length()) <= most ? text(line)
				: text(line.substring(0, line.offsetByCodePoints(0, most - 1)).strip()) + CUT;
	}

	static String strong(String text) {
		return line(text).isEmpty() ? "" : "**" + text(text) + "**";
	}

	/** A formula or a name in formulas. */
	static String code(String text) {
		String line = line(text);
		int longest = QUOTES.matcher(line).results().mapToInt(quotes -> quotes.group().length()).max().orElse(0);
		String fence = "`".repeat(longest + 1);
		String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
		return line.isEmpty() ? "" : fence + gap + line + gap + fence;
	}

	static String item(String markdown) {
		return "- " + markdown;
	}

	/** What somebody or something else said. */
	static String quote(String text) {
		return "> " + text(text);
	}

	/**
	 * A table.
	 *
	 * @param numbers how many columns at the end have numbers
	 * @param rows    of Markdown
	 */
	static String table(List<String> head, int numbers, List<List<String>> rows) {
		List<String> lines = new ArrayList<>(List.of(row(head), rule(head.size(), numbers)));
		rows.forEach(row -> lines.add(row(row)));
		return String.join("\n", lines);
	}

	private static String rule(int columns, int numbers) {
		return "|" + " --- |".repeat(columns - numbers) + " ---: |".repeat(numbers);
	}

	/** In a table a stroke ends a cell even in code, unless it is escaped. */
	private static String row(List<String> cells) {
		return cells.stream().map(cell -> cell.replaceAll("(?<!\\\\)\\|", "\\\\|")).collect(Collectors.joining(" | ", "| ", " |"));
	}

	/** Blocks with an empty line between them; empty ones are left out. */
	static String blocks(List<String> blocks) {
		return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
	}

	private static String line(String text) {
		return CONTROL.matcher(text).replaceAll(" ").strip();
	}
}
