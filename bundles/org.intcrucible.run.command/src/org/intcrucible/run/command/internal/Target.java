package org.intcrucible.run.command.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.intcrucible.cli.Console;

/** What somebody wants to be run. */
sealed interface Target {

	/** A problem document. */
	record DocumentFile(Path path) implements Target {
	}

	/** A project, by title, id or the beginning of either. */
	record Stored(String project) implements Target {
	}

	/** A name of a file that is there, or one that looks like a file's, is a file; else it is a project. */
	static Target of(String written, Console console) {
		try {
			Path path = console.resolve(Path.of(written));
			boolean looksLikeOne = written.endsWith(".md") || Path.of(written).getNameCount() > 1 || Path.of(written).isAbsolute();
			return looksLikeOne || Files.isRegularFile(path) ? new DocumentFile(path) : new Stored(written);
		} catch (InvalidPathException noFile) {
			return new Stored(written);
		}
	}
}
