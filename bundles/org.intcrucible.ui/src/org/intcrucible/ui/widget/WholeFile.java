package org.intcrucible.ui.widget;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written as a whole or not at all: what stands under the name that a user chose is never a part of it. */
public final class WholeFile {

	private static final String PART = ".part";

	private WholeFile() {
	}

	/** Writes what belongs into a file. */
	@FunctionalInterface
	public interface Content {
		void write(OutputStream target) throws IOException;
	}

	/**
	 * Writes a file, in the place of the one that is there. Not for the UI thread.
	 *
	 * @throws IOException if it cannot be written; then nothing has changed
	 */
	public static void write(Path file, Content content) throws IOException {
		Path part = part(file);
		try {
			try (OutputStream target = Files.newOutputStream(part)) {
				content.write(target);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			// There only if it did not become the file.
			Files.deleteIfExists(part);
		}
	}

	/** Why a file was not written, without the name that it has meanwhile. */
	public static String reason(IOException failed, Path file) {
		return String.valueOf(failed.getMessage()).replace(part(file).toString(), file.toString());
	}

	private static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + PART);
	}
}
