package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

	@TempDir
	private Path folder;

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	@Test
	void aFileTakesThePlaceOfTheOneBefore() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "before");
		WholeFile.write(file, target -> target.write("after".getBytes(StandardCharsets.UTF_8)));
		assertEquals("after", Files.readString(file));
		assertEquals(List.of("a.csv"), names());
	}

	@Test
	void whatCannotBeWrittenToItsEndChangesNothing() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "before");
		IOException thrown = assertThrows(IOException.class, () -> WholeFile.write(file, target -> {
			target.write(1);
			throw new IOException("No space left on device");
		}));
		assertEquals("before", Files.readString(file));
		assertEquals(List.of("a.csv"), names());
		assertEquals("No space left on device", WholeFile.reason(thrown, file));
	}

	@Test
	void aFolderThatIsNotThereIsNamed() {
		Path file = folder.resolve("none").resolve("a.csv");
		IOException thrown = assertThrows(IOException.class, () -> WholeFile.write(file, target -> target.write(1)));
		assertEquals("there is no folder " + file.getParent(), WholeFile.reason(thrown, file));
	}

	@Test
	void whyItWasNotWrittenIsSaidInWords() {
		Path file = folder.resolve("a.csv");
		assertEquals("this user may not write in " + folder, WholeFile.reason(new AccessDeniedException(file + "-0f.part"), file));
		assertEquals("Read-only file system", WholeFile.reason(new FileSystemException(file + "-0f.part", null, "Read-only file system"), file));
		assertEquals(file + " cannot be written", WholeFile.reason(new DirectoryNotEmptyException(file.toString()), file));
		assertEquals(file + " cannot be written", WholeFile.reason(new IOException(), file));
	}

	@Test
	void whatTheUserHasUnderANameLikeItsOwnStays() throws IOException {
		Path own = Files.writeString(folder.resolve("a.csv.part"), "mine");
		WholeFile.write(folder.resolve("a.csv"), target -> target.write('x'));
		assertEquals("mine", Files.readString(own));
		assertEquals("x", Files.readString(folder.resolve("a.csv")));
	}

	@Test
	void twoThatAreWrittenAtOnceDoNotMix() throws IOException {
		Path file = folder.resolve("a.csv");
		WholeFile.write(file, outer -> {
			outer.write("out".getBytes(StandardCharsets.UTF_8));
			WholeFile.write(file, inner -> inner.write("in".getBytes(StandardCharsets.UTF_8)));
			assertEquals("in", Files.readString(file));
			outer.write("er".getBytes(StandardCharsets.UTF_8));
		});
		assertEquals("outer", Files.readString(file));
		assertEquals(List.of("a.csv"), names());
	}
}
