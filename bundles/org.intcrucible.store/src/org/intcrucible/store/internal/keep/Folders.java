package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is in a folder and below. */
final class Folders {

	private Folders() {
	}

	/** Its files, by name. */
	static List<Path> files(Path folder) throws IOException {
		return walk(folder).stream().filter(Files::isRegularFile).toList();
	}

	/** Bytes of all its files. */
	static long size(Path folder) throws IOException {
		long size = 0;
		for (Path file : files(folder)) {
			size += Files.size(file);
		}
		return size;
	}

	/** Deletes a folder with everything in it, if it is there. */
	static void delete(Path folder) throws IOException {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			for (Path path : walk(folder).reversed()) {
				Files.delete(path);
			}
		}
	}

	private static List<Path> walk(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.sorted(Comparator.naturalOrder()).toList();
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}
}
