package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.store.internal.StoreFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process may die after each renaming. */
class StoreSwapTest {

	private static final List<String> NAMES = List.of("access.properties", "audit-head.json", "database/data");
	/** Old thing aside, new thing in, for each of three. */
	private static final int STEPS = 6;

	@TempDir
	Path folder;
	private StoreFiles files;
	private Path incoming;
	private Path aside;

	@BeforeEach
	void lay() throws IOException {
		files = new StoreFiles(folder.resolve("w"), folder.resolve("s"));
		incoming = folder.resolve("w/store.restoring/store");
		aside = folder.resolve("w/store.before-restore-x");
		lay(files.store(), "old");
		lay(incoming, "new");
		Files.writeString(files.store().resolve("lock"), "held");
	}

	private static void lay(Path store, String content) throws IOException {
		for (String name : NAMES) {
			Files.createDirectories(store.resolve(name).getParent());
			Files.writeString(store.resolve(name), content);
		}
	}

	/** What a process had done that died after so many steps. */
	private StoreSwap killedAfter(int steps) throws IOException {
		StoreSwap swap = StoreSwap.begin(files, incoming, aside);
		List<String> tops = List.of("access.properties", "audit-head.json", "database");
		for (int step = 0; step < steps; step++) {
			String name = tops.get(step / 2);
			if (step % 2 == 0) {
				Files.move(files.store().resolve(name), aside.resolve(name));
			} else {
				Files.move(incoming.resolve(name), files.store().resolve(name));
			}
		}
		return swap;
	}

	private static Map<String, String> content(Path store) throws IOException {
		Map<String, String> content = new TreeMap<>();
		if (Files.exists(store)) {
			try (Stream<Path> paths = Files.walk(store)) {
				for (Path path : paths.filter(Files::isRegularFile).toList()) {
					content.put(store.relativize(path).toString().replace('\\', '/'), Files.readString(path));
				}
			}
		}
		return content;
	}

	private static Map<String, String> store(String content, boolean own) {
		Map<String, String> store = new TreeMap<>();
		NAMES.forEach(name -> store.put(name, content));
		if (own) {
			store.put("lock", "held");
		}
		return store;
	}

	@Test
	void whoComesNextFinishesWhatWasBegunWhereverItStopped() throws IOException {
		for (int steps = 0; steps <= STEPS; steps++) {
			killedAfter(steps);
			assertTrue(StoreSwap.isInterrupted(files));
			assertEquals(Optional.of(aside), StoreSwap.complete(files), "after " + steps);
			assertEquals(store("new", true), content(files.store()), "after " + steps);
			assertEquals(store("old", false), content(aside), "after " + steps);
			assertFalse(StoreSwap.isInterrupted(files));
			assertEquals(Optional.empty(), StoreSwap.complete(files));
			Folders.delete(folder.resolve("w"));
			lay();
		}
	}

	@Test
	void whatWasBegunIsTakenBackWhereverItStopped() throws IOException {
		for (int steps = 0; steps <= STEPS; steps++) {
			killedAfter(steps).back();
			assertEquals(store("old", true), content(files.store()), "after " + steps);
			assertEquals(store("new", false), content(incoming), "after " + steps);
			assertFalse(Files.exists(aside));
			assertFalse(StoreSwap.isInterrupted(files));
		}
	}

	@Test
	void aPlaceThatWasEmptyIsFilledAndEmptiedAgain() throws IOException {
		Folders.delete(files.database());
		StoreSwap swap = StoreSwap.begin(files, incoming, aside);
		swap.forward();
		assertEquals(store("new", true).keySet(), content(files.store()).keySet().stream().filter(name -> !name.equals("restore.json"))
				.collect(Collectors.toSet()));
		swap.back();
		assertFalse(Files.exists(files.database()));
		assertEquals(store("new", false), content(incoming));
	}
}
