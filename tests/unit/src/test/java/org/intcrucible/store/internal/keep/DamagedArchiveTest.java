package org.intcrucible.store.internal.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.Author;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no zip files any more, or never were, or lie about themselves. */
class DamagedArchiveTest {

	/** Where a file's size stands in its line of a zip file's directory. */
	private static final int SIZE = 24;

	@TempDir
	private static Path folder;
	private static Recipient recipient;

	@BeforeAll
	static void open() {
		recipient = new Recipient(folder);
	}

	@AfterAll
	static void close() {
		recipient.close();
	}

	private static Path zip(String name, Map<String, String> entries) throws IOException {
		Path file = recipient.file(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	/** Lets the directory of a zip file speak of another size of its first entry. */
	private static Path withSize(Path file, int size) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		for (int i = 0; i < Integer.BYTES; i++) {
			bytes[directory + SIZE + i] = (byte) (size >> Byte.SIZE * i);
		}
		return Files.write(file, bytes);
	}

	@Test
	void whatIsNoArchiveIsRefused() throws IOException {
		assertEquals(ProblemCode.SYNTAX, recipient.refused(Files.writeString(recipient.file("text"), "no zip")).code());
		assertEquals(ProblemCode.SYNTAX, recipient.refused(Files.createFile(recipient.file("empty"))).code());
		assertEquals(ProblemCode.SYNTAX, recipient.refused(zip("foreign", Map.of("readme.txt", "hello"))).code());
		assertEquals(ProblemCode.SYNTAX, recipient.refused(zip("manifest", Map.of("manifest.json", "[[[["))).code());
		Path missing = recipient.file("missing");
		Problem problem = recipient.refused(missing);
		assertEquals(ProblemCode.INPUT_OUTPUT, problem.code());
		assertEquals("The file cannot be read: " + missing + ": no such file.", problem.sentence());
	}

	@Test
	void aFileThatWasCutIsRefusedWhereverItWasCut() throws IOException {
		byte[] whole = Files.readAllBytes(recipient.sound);
		for (int length = 0; length < whole.length; length += whole.length / 10) {
			Path cut = Files.write(recipient.file("cut"), Arrays.copyOf(whole, length));
			assertEquals(ProblemCode.SYNTAX, recipient.refused(cut).code(), "cut at " + length);
		}
	}

	@Test
	void aBitThatFlipsIsFoundOrMeansNothing() throws IOException {
		try (StoreFixture here = recipient.origin()) {
			byte[] whole = Files.readAllBytes(recipient.sound);
			Map<String, String> content = content(recipient.sound);
			for (int bit = 5; bit < whole.length * Byte.SIZE; bit += whole.length * Byte.SIZE / 60) {
				byte[] flipped = whole.clone();
				flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
				Path file = Files.write(recipient.file("flipped"), flipped);
				// The project is here, so that an archive which is found to be sound is refused for that.
				Problem problem = Keepers.archives(here).read(file, Author.USER).fold(project -> {
					throw new AssertionError("imported twice");
				}, found -> found);
				if (problem.code() == ProblemCode.REFUSED) {
					assertEquals(content, content(file), "bit " + bit);
				}
			}
		}
	}

	private static Map<String, String> content(Path file) throws IOException {
		Map<String, String> content = new TreeMap<>();
		ArchiveEdit.of(file).entries().forEach((name, bytes) -> content.put(name, HexFormat.of().formatHex(bytes)));
		return content;
	}

	@Test
	void anEntryThatIsThereTwiceIsRefused() throws IOException {
		Path file = zip("twice", Map.of("document.md", "a", "document.mx", "b"));
		String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		Files.write(file, bytes.replace("document.mx", "document.md").getBytes(StandardCharsets.ISO_8859_1));
		recipient.assertRefused("The entry is there twice.", file);
	}

	@Test
	void aFileThatClaimsMoreThanCanBeInItIsRefused() throws IOException {
		Path bomb = withSize(zip("bomb", Map.of("manifest.json", "{}")), 0xffffff);
		assertEquals(ProblemCode.LIMIT, recipient.refused(bomb).code());
		recipient.assertRefused("The file claims to hold more than 1032 times its size.", bomb);
	}

	@Test
	void anEntryThatIsNotAsLongAsItSaysIsRefusedBeforeItIsReadToItsEnd() throws IOException {
		String damaged = "The entry is damaged, or was changed after it was written.";
		recipient.assertRefused(damaged, withSize(zip("longer", Map.of("manifest.json", " ".repeat(1_000_000))), 1));
		recipient.assertRefused(damaged, withSize(zip("shorter", Map.of("manifest.json", " ".repeat(1000))), 1001));
	}

	@Test
	void moreEntriesThanAnyArchiveHasAreRefused() throws IOException {
		Map<String, String> entries = new TreeMap<>();
		for (int i = 0; i < 65; i++) {
			entries.put("e" + i, "");
		}
		recipient.assertRefused("The zip file has 65 entries; 64 are allowed.", zip("many", entries));
	}
}
