package org.intcrucible.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.model.internal.SystemClock;

/** A store that was just made, once for all tests of this process: making one takes seconds, copying it does not. */
final class EmptyStore {

	private static Path made;

	private EmptyStore() {
	}

	static synchronized void copyTo(Path folder) {
		try {
			if (made == null) {
				made = Files.createTempDirectory("empty-store");
				Path remove = made;
				Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(remove)));
				try (StoreFixture store = StoreFixture.making(made, new SystemClock())) {
					store.workspace().open().orElseThrow();
				}
			}
			copy(made, folder);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Copies what is in a folder into another one. */
	static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : (Iterable<Path>) paths::iterator) {
				Path target = to.resolve(from.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(target);
				} else {
					Files.copy(path, target);
				}
			}
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.delete(path);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
