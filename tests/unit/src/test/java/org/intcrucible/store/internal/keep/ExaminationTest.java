package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.intcrucible.model.internal.SystemClock;
import org.intcrucible.store.StoreFinding;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {

	@TempDir
	Path folder;

	private static Map<String, StoreFinding> examine(StoreFixture store) {
		return Keepers.keeper(store).examine().stream().collect(Collectors.toMap(StoreFinding::subject, Function.identity()));
	}

	private StoreFinding only(String subject) {
		try (StoreFixture store = StoreFixture.making(folder, new SystemClock())) {
			StoreFinding finding = examine(store).get(subject);
			assertFalse(finding.sound(), finding::toString);
			assertTrue(finding.remedy().endsWith("."), finding::toString);
			return finding;
		}
	}

	/** A store that was used and closed. */
	private Path used() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			new Stock(store).project("Shop");
			return store.files().store();
		}
	}

	@Test
	void aStoreThatIsUsedIsSoundInEverything() {
		try (StoreFixture store = StoreFixture.making(folder, new SystemClock())) {
			new Stock(store).project("Shop");
			String before = Stock.dump(store);
			List<StoreFinding> findings = Keepers.keeper(store).examine();
			assertEquals(List.of("store", "passwords", "space", "holder", "database", "schema", "audit log"),
					findings.stream().map(StoreFinding::subject).toList());
			assertEquals(List.of(), findings.stream().filter(finding -> !finding.sound() || !finding.remedy().isEmpty()).toList());
			assertEquals("this process", findings.get(3).finding());
			assertEquals("version " + store.sessions().query(Facts::read).schema(), findings.get(5).finding());
			assertEquals(before, Stock.dump(store));
		}
	}

	@Test
	void aStoreThatIsNotThereIsNotMade() {
		try (StoreFixture store = StoreFixture.making(folder, new SystemClock())) {
			List<StoreFinding> findings = Keepers.keeper(store).examine();
			assertEquals(List.of(new StoreFinding("store", true, "none yet in " + folder.resolve("workspace") + "; it is made when it is first needed", "")),
					findings);
			assertFalse(Files.exists(folder.resolve("workspace")));
		}
	}

	@Test
	void whatOthersMayReadIsFound() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path store = used();
		Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.setPosixFilePermissions(store.resolve("access.properties"), PosixFilePermissions.fromString("rw-r-----"));
		assertEquals(store + " may be read by everybody", only("store").finding());
		assertEquals(store.resolve("access.properties") + " may be read by a group", only("passwords").finding());
	}

	@Test
	void aDatabaseThatDoesNotOpenIsFoundWithTheReason() throws IOException {
		Path store = used();
		Files.writeString(store.resolve("access.properties"), "owner=x\napp=y\n");
		assertFalse(only("database").finding().isEmpty());
		Files.delete(store.resolve("access.properties"));
		assertTrue(only("passwords").finding().endsWith("access.properties is missing or may not be read"));
	}

	@Test
	void anEndOfTheLogThatIsNotTheOneThatWasLeftIsFoundBeforeItIsWrittenAnew() throws IOException {
		Path store = used();
		Files.writeString(store.resolve("audit-head.json"), "{}");
		assertTrue(only("audit log").finding().contains("audit-head.json"));
	}

	@Test
	void aLogWhoseTailWasCutIsFound() throws IOException {
		Path store = used();
		Path database = store.resolve("database");
		Path kept = folder.resolve("kept");
		copy(database, kept);
		try (StoreFixture later = StoreFixture.in(folder)) {
			new Stock(later).project("Later");
		}
		Folders.delete(database);
		copy(kept, database);
		assertTrue(only("audit log").finding().contains("is gone or another"));
	}

	private static void copy(Path from, Path to) throws IOException {
		for (Path file : Folders.files(from)) {
			Path target = to.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
		}
	}

	@Test
	void aRestoreThatDidNotComeToItsEndIsFound() throws IOException {
		Path store = used();
		Files.writeString(store.resolve("restore.json"), "{}");
		assertEquals("a restore did not come to its end", only("store").finding());
	}
}
