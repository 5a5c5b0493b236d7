package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the store that are gone or overwritten: said in words, and nothing is made worse. */
class DamagedFilesTest {

	@TempDir
	private Path folder;
	private Path files;

	@BeforeEach
	void fill() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.save(Documents.titled("Kept"));
			files = store.files().store();
		}
	}

	/** Why the store cannot be opened. */
	private Problem refusal() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			return store.workspace().open().fold(opened -> {
				throw new AssertionError("it was opened");
			}, problem -> problem);
		}
	}

	@Test
	void aDatabaseThatIsGoneIsNotReplacedByAnEmptyOne() throws IOException {
		Files.move(files.resolve("database"), folder.resolve("elsewhere"));
		Problem problem = refusal();
		assertTrue(problem.sentence().startsWith("The database of this workspace is gone"), problem.toString());
		assertTrue(problem.remedy().contains("crucible restore FILE.zip"), problem.toString());
		Files.move(folder.resolve("elsewhere"), files.resolve("database"));
		try (StoreFixture store = StoreFixture.in(folder)) {
			assertTrue(store.projects().titled("Kept").isPresent());
		}
	}

	@Test
	void passwordsThatAreGoneAreSaid() throws IOException {
		Files.delete(files.resolve("access.properties"));
		Problem problem = refusal();
		assertEquals(ProblemCode.INPUT_OUTPUT, problem.code());
		assertTrue(problem.sentence().contains("access.properties"), problem.toString());
	}

	@Test
	void aDatabaseWithoutItsDescriptionIsSaid() throws IOException {
		Files.delete(files.resolve("database/service.properties"));
		assertEquals(ProblemCode.INPUT_OUTPUT, refusal().code());
	}

	@Test
	void anEmptyFileInThePlaceOfTheDatabaseIsSaid() throws IOException {
		Files.move(files.resolve("database"), folder.resolve("elsewhere"));
		Files.createFile(files.resolve("database"));
		assertEquals(ProblemCode.INPUT_OUTPUT, refusal().code());
	}

	/** Wherever it was overwritten: it opens, or says in words why it does not; what it gives is what was stored. */
	@Test
	void filesWithOverwrittenBytesGiveWhatWasStoredOrAnErrorInWords() throws IOException {
		Random random = new Random(1);
		int refused = 0;
		for (int round = 0; round < 8; round++) {
			Path copy = folder.resolve("copy " + round);
			EmptyStore.copy(folder.resolve("workspace"), copy.resolve("workspace"));
			EmptyStore.copy(folder.resolve("settings"), copy.resolve("settings"));
			overwrite(copy.resolve("workspace/store/database/seg0"), random, 20 + 20 * round);
			try (StoreFixture store = StoreFixture.in(copy)) {
				store.projects().titled("Kept").ifPresent(project -> assertEquals(Documents.titled("Kept"),
						store.projects().text(project.id(), 1).orElseThrow()));
			} catch (StoreException inWords) {
				refused++;
				assertFalse(inWords.problem().sentence().isBlank());
			}
		}
		assertTrue(refused > 0, "overwriting does harm");
	}

	private static void overwrite(Path segments, Random random, int files) throws IOException {
		List<Path> all;
		try (Stream<Path> listed = Files.list(segments)) {
			all = listed.sorted().toList();
		}
		for (int i = 0; i < files; i++) {
			Path file = all.get(random.nextInt(all.size()));
			byte[] bytes = Files.readAllBytes(file);
			for (int at = random.nextInt(bytes.length), end = Math.min(bytes.length, at + 200); at < end; at++) {
				bytes[at] = (byte) random.nextInt();
			}
			Files.write(file, bytes);
		}
	}
}
