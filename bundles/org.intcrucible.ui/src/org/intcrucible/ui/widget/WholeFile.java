package org.intcrucible.ui.widget;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written as a whole or not at all: what stands under the name that a user chose is never a part of it. */
public final class WholeFile {

	private static final Texts WORDS = Texts.of(WholeFile.class);
	private static final String PART = ".part";
	private static final int DIGITS = 8;

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
			fill(part, content);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			// There only if it did not become the file.
			Files.deleteIfExists(part);
		}
	}

	private static void fill(Path part, Content content) throws IOException {
		try (OutputStream target = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			content.write(target);
		}
	}

	/** Why a file was not written: a sentence without its end, and without the name that the file has meanwhile. */
	public static String reason(IOException failed, Path file) {
		Path folder = file.toAbsolutePath().getParent();
		return switch (failed) {
			case NoSuchFileException gone -> WORDS.get("file.gone", String.valueOf(folder));
			case AccessDeniedException denied -> WORDS.get("file.denied", String.valueOf(folder));
			case FileSystemException refused when refused.getReason() != null -> refused.getReason();
			case FileSystemException refused -> WORDS.get("file.refused", file.toString());
			case IOException other when other.getMessage() != null -> other.getMessage();
			default -> WORDS.get("file.refused", file.toString());
		};
	}

	/** Beside the file, since only there it can take its place at once; no two have the same name, nor anything of the user's. */
	private static Path part(Path file) {
		// Not by createTempFile, whose files nobody else may read once they have their name.
		return file.resolveSibling(file.getFileName() + "-" + UUID.randomUUID().toString().substring(0, DIGITS) + PART);
	}
}
