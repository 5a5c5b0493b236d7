package org.intcrucible.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a page of documentation, in its order. */
final class Snippets {

	/**
	 * One block.
	 *
	 * @param kind the word behind the fence
	 * @param line where it starts on the page, from 1
	 * @param text its lines
	 */
	record Snippet(String kind, int line, String text) {

		@Override
		public String toString() {
			return kind + " in line " + line;
		}
	}

	private static final String FENCE = "```";

	private Snippets() {
	}

	static List<Snippet> of(Path page) throws IOException {
		List<Snippet> snippets = new ArrayList<>();
		List<String> lines = Files.readAllLines(page);
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(FENCE)) {
				int start = i;
				StringBuilder text = new StringBuilder();
				for (i++; !lines.get(i).equals(FENCE); i++) {
					text.append(lines.get(i)).append('\n');
				}
				snippets.add(new Snippet(lines.get(start).substring(FENCE.length()), start + 1, text.toString()));
			}
		}
		return snippets;
	}
}
