package org.intcrucible.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
			throw new IOException("No room for " + file + ".part");
		}));
		assertEquals("before", Files.readString(file));
		assertEquals(List.of("a.csv"), names());
		assertEquals("No room for " + file, WholeFile.reason(thrown, file));
	}

	@Test
	void aFolderThatIsNotThereIsNamed() {
		Path file = folder.resolve("none").resolve("a.csv");
		IOException thrown = assertThrows(IOException.class, () -> WholeFile.write(file, target -> target.write(1)));
		assertEquals(file.toString(), WholeFile.reason(thrown, file));
	}
}
