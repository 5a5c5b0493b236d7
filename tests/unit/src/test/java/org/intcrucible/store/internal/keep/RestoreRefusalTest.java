package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.internal.SideStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no backup replaces nothing. */
class RestoreRefusalTest {

	@TempDir
	Path folder;
	private StoreFixture store;
	private Path sound;
	private String before;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		new Stock(store).project("Shop");
		sound = Keepers.keeper(store).backup(folder.resolve("sound.zip")).orElseThrow();
		before = Stock.dump(store);
	}

	@AfterEach
	void nothingWasReplaced() throws IOException {
		assertTrue(before.equals(Stock.dump(store)), "the store is another");
		store.close();
		try (Stream<Path> left = Files.list(folder.resolve("workspace"))) {
			assertEquals(List.of(folder.resolve("workspace/store")), left.toList());
		}
	}

	private Path file() {
		return folder.resolve("edited.zip");
	}

	private ArchiveEdit edit() throws IOException {
		return ArchiveEdit.of(sound);
	}

	private void assertRefused(ProblemCode code, Path file) {
		Problem problem = Keepers.keeper(store).restore(file).fold(aside -> {
			throw new AssertionError("replaced, and kept in " + aside);
		}, refused -> refused);
		assertEquals(code, problem.code(), problem::toString);
		assertTrue(problem.sentence().endsWith("."), problem::toString);
	}

	@Test
	void aFileThatIsDamagedIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(sound);
		assertRefused(ProblemCode.SYNTAX, Files.write(file(), Arrays.copyOf(whole, whole.length / 2)));
		assertRefused(ProblemCode.INPUT_OUTPUT, folder.resolve("missing.zip"));
		for (int i = 1; i <= 5; i++) {
			byte[] flipped = whole.clone();
			flipped[inContent(whole, whole.length / 7 * i)] ^= 16;
			assertRefused(ProblemCode.SYNTAX, Files.write(file(), flipped));
		}
	}

	/** From a place on, the next one that is no part of what stands around an entry: some of that is said once more elsewhere. */
	private static int inContent(byte[] zip, int from) {
		String text = new String(zip, StandardCharsets.ISO_8859_1);
		int place = from;
		while (place - text.lastIndexOf("PK", place) < 150 || text.indexOf("PK", place) - place < 30) {
			place++;
		}
		return place;
	}

	@Test
	void namesThatLeadElsewhereAreRefused() throws IOException {
		for (String name : List.of("../evil", "database/../../evil", "/tmp/evil", "database/..\\evil", "lock", "database//evil", "database/.")) {
			assertRefused(ProblemCode.SYNTAX, edit().put(name, "x").backup(file(), old -> old));
		}
	}

	@Test
	void aBackupOfANewerProductIsStale() throws IOException {
		assertRefused(ProblemCode.STALE, edit().backup(file(), old -> new BackupManifest(1, SideStore.schemaVersion() + 1, old.product(),
				old.installation(), old.createdAt(), old.head(), old.files())));
	}

	@Test
	void aBackupOfAnotherDatabaseThanItSaysIsRefused() throws IOException {
		assertRefused(ProblemCode.SYNTAX, edit().backup(file(), old -> new BackupManifest(1, 1, old.product(), old.installation(),
				old.createdAt(), new AuditHead(old.head().sequence() + 1, old.head().hash()), old.files())));
		assertRefused(ProblemCode.SYNTAX, edit().backup(file(), old -> new BackupManifest(1, 1, old.product(), "another",
				old.createdAt(), old.head(), old.files())));
	}

	@Test
	void aBackupWithoutWhatOpensItIsRefused() throws IOException {
		ArchiveEdit lacking = edit();
		lacking.entries().remove("access.properties");
		assertRefused(ProblemCode.SYNTAX, lacking.backup(file(), old -> old));
		assertRefused(ProblemCode.INPUT_OUTPUT, edit().change("access.properties", text -> text.replace("owner=", "owner=x")).backup(file(), old -> old));
		ArchiveEdit hollow = edit();
		hollow.entries().keySet().removeIf(name -> name.startsWith("database/seg0/"));
		assertRefused(ProblemCode.INPUT_OUTPUT, hollow.backup(file(), old -> old));
	}

	@Test
	void aWorkspaceThatAnotherHoldsIsNotReplaced() {
		try (StoreFixture second = StoreFixture.in(folder)) {
			Problem problem = Keepers.keeper(second).restore(sound).fold(aside -> {
				throw new AssertionError("replaced, and kept in " + aside);
			}, refused -> refused);
			assertEquals(ProblemCode.REFUSED, problem.code());
		}
	}
}
