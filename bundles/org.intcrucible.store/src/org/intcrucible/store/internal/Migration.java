package org.intcrucible.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Sha256;

/**
 * One step of the schema.
 *
 * @param version  from 1, without gaps
 * @param name     of its file
 * @param checksum SHA-256 of its text in lower-case hex: what was applied once is never edited
 * @param text     SQL: each statement ends with a semicolon at the end of a line
 */
record Migration(int version, String name, String checksum, String text) {

	private static final List<String> FILES = List.of("V001__first_schema.sql", "V002__checkpoints_and_setups.sql",
			"V003__conversations_and_summaries.sql");

	/** All that this product knows, in order. */
	static List<Migration> all() {
		List<Migration> migrations = new ArrayList<>();
		for (String file : FILES) {
			migrations.add(of(migrations.size() + 1, file, text(file)));
		}
		return migrations;
	}

	static Migration of(int version, String name, String text) {
		return new Migration(version, name, Sha256.of(text), text);
	}

	List<String> statements() {
		List<String> statements = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty() && !line.strip().startsWith("--")).forEach(line -> {
			boolean last = line.endsWith(";");
			open.append(last ? line.substring(0, line.length() - 1) : line).append('\n');
			if (last) {
				statements.add(open.toString());
				open.setLength(0);
			}
		});
		if (!open.isEmpty()) {
			throw new IllegalStateException(name + " ends within a statement: " + open);
		}
		return statements;
	}

	private static String text(String file) {
		try (InputStream stream = Migration.class.getResourceAsStream("/migrations/" + file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException unreadable) {
			throw new IllegalStateException("the migration " + file + " is no part of this product", unreadable);
		}
	}
}
