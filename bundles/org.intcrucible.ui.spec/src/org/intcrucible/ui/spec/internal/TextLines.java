package org.intcrucible.ui.spec.internal;

import java.util.ArrayList;
import java.util.List;

/** A text and where its lines begin; they end with LF, CR LF or CR. Lines and columns are counted from 1, offsets from 0. */
final class TextLines {

	private final String text;
	private final List<Integer> starts = new ArrayList<>();

	TextLines(String text) {
		this.text = text;
		starts.add(0);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				starts.add(i + 1);
			}
		}
	}

	int count() {
		return starts.size();
	}

	/** A line without its end. */
	String line(int number) {
		int end = number < starts.size() ? starts.get(number) : text.length();
		int start = starts.get(number - 1);
		while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
			end--;
		}
		return text.substring(start, end);
	}

	List<String> all() {
		List<String> lines = new ArrayList<>(starts.size());
		for (int i = 1; i <= starts.size(); i++) {
			lines.add(line(i));
		}
		return lines;
	}

	/** Where a place lies: one beyond the text or its line is taken for their end, a whole line for its beginning. */
	int offset(int line, int column) {
		if (line < 1) {
			return 0;
		}
		int number = Math.min(line, starts.size());
		return starts.get(number - 1) + Math.min(Math.max(0, column - 1), line(number).length());
	}
}
