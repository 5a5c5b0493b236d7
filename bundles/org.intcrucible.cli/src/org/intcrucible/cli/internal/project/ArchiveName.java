package org.intcrucible.cli.internal.project;

import java.nio.file.Path;
import java.util.Locale;

/** The name of a file that a project goes to when nobody gave one. */
final class ArchiveName {

	private static final int LONGEST = 60;

	private ArchiveName() {
	}

	/** Gives {@code web-shop.zip}: what every file system takes. */
	static Path of(String title) {
		String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		String name = words.length() > LONGEST ? words.substring(0, LONGEST).replaceAll("-+$", "") : words;
		return Path.of((name.isEmpty() ? "project" : name) + ".zip");
	}
}
