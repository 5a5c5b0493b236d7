package org.intcrucible.architect.internal.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of messages with what they mean: one line for each, its columns parted by tabs. */
final class IntentTable {

	/**
	 * A line.
	 *
	 * @param number   from 1
	 * @param message  with line ends where the table has {@code \n}
	 * @param language {@code en} or {@code de}
	 * @param expected in the form of {@link CompactIntents}
	 */
	record Line(String table, int number, String message, String language, String expected) {

		@Override
		public String toString() {
			return table + ":" + number + " " + message;
		}
	}

	private IntentTable() {
	}

	/** @param name of a resource in the package {@code org.intcrucible.architect} */
	static List<Line> lines(String name) {
		var lines = new ArrayList<Line>();
		int number = 0;
		for (String text : text(name).lines().toList()) {
			number++;
			if (!text.startsWith("# message") && !text.isBlank()) {
				String[] columns = text.split("\t");
				if (columns.length != 3) {
					throw new IllegalArgumentException(name + ":" + number + " has " + columns.length + " columns, not 3");
				}
				lines.add(new Line(name, number, columns[0].replace("\\n", "\n"), columns[1], columns[2]));
			}
		}
		return lines;
	}

	/** All tables together. */
	static List<Line> all() {
		var all = new ArrayList<>(lines("intents.tsv"));
		all.addAll(lines("held-out.tsv"));
		return all;
	}

	private static String text(String name) {
		try (var stream = IntentTable.class.getResourceAsStream("/org/intcrucible/architect/" + name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
