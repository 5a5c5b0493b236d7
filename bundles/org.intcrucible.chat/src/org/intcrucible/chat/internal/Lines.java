package org.intcrucible.chat.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text, with their ends.
 *
 * @param all in order; each line but the last one has an end
 */
record Lines(List<Line> all) {

	private static final Pattern AFTER_AN_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
	/** Cells of a table that are compared at most; beyond, nothing in the middle counts as kept. */
	private static final long MOST_CELLS = 16_000_000;

	/**
	 * @param text without its end
	 * @param end  LF, CR LF, CR, or empty in a last line that has none
	 */
	record Line(String text, String end) {

		static Line of(String line) {
			String text = line.replaceFirst("[\r\n]+$", "");
			return new Line(text, line.substring(text.length()));
		}
	}

	static Lines of(String text) {
		return new Lines(text.isEmpty() ? List.of() : Arrays.stream(AFTER_AN_END.split(text)).map(Line::of).toList());
	}

	private String text(int line) {
		return all.get(line).text();
	}

	/**
	 * The longest sequence of equal lines, whatever their ends.
	 *
	 * @return for each line the one of the others that it is, in rising order; -1 for those that are none
	 */
	int[] in(Lines others) {
		int[] place = new int[all.size()];
		Arrays.fill(place, -1);
		int start = 0;
		int most = Math.min(all.size(), others.all.size());
		while (start < most && text(start).equals(others.text(start))) {
			place[start] = start;
			start++;
		}
		int end = 0;
		while (end < most - start && text(all.size() - 1 - end).equals(others.text(others.all.size() - 1 - end))) {
			place[all.size() - 1 - end] = others.all.size() - 1 - end;
			end++;
		}
		match(others, place, start, end);
		return place;
	}

	/** Between what is equal at the start and at the end. */
	private void match(Lines others, int[] place, int start, int end) {
		int mine = all.size() - start - end;
		int theirs = others.all.size() - start - end;
		if ((long) mine * theirs > MOST_CELLS) {
			return;
		}
		int[][] common = new int[mine + 1][theirs + 1];
		for (int i = mine - 1; i >= 0; i--) {
			for (int j = theirs - 1; j >= 0; j--) {
				common[i][j] = text(start + i).equals(others.text(start + j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < mine && j < theirs) {
			if (text(start + i).equals(others.text(start + j))) {
				place[start + i++] = start + j++;
			} else if (common[i + 1][j] >= common[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	/** Puts lines together again; one that had no end gets one where others follow. */
	static String joined(List<Line> lines) {
		String usual = lines.stream().map(Line::end).filter(end -> !end.isEmpty()).findFirst().orElse("\n");
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			text.append(line.text()).append(line.end().isEmpty() && i < lines.size() - 1 ? usual : line.end());
		}
		return text.toString();
	}
}
