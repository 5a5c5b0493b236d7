package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.intcrucible.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

	@TempDir
	private Path folder;

	private void assertProblem(ProblemCode code, String expected, Path file) {
		var problems = DocumentReader.read(file).fold(parsed -> List.of(), found -> List.copyOf(found));
		assertEquals(1, problems.size());
		var problem = DocumentReader.read(file).fold(parsed -> null, found -> found.getFirst());
		assertEquals(code, problem.code());
		assertEquals(file + expected, problem.toString());
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("shop.md"), content);
	}

	@Test
	void documents() throws IOException {
		var file = file("\uFEFF# Größe\r\n".getBytes(StandardCharsets.UTF_8));
		assertEquals("Größe", DocumentReader.read(file).orElseThrow().document().title());
		assertEquals("\uFEFF# Größe\r\n", DocumentReader.readText(file).orElseThrow());
	}

	@Test
	void problemsNameTheFileAsItWasGiven() throws IOException {
		assertProblem(ProblemCode.UNKNOWN, ":2:4: Unknown section `Goal`. Change it to `Goals`.",
				file("# T\n## Goal\n".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void whatIsNoFile() {
		assertProblem(ProblemCode.INPUT_OUTPUT, ": There is no such file. Check the path.", folder.resolve("no.md"));
		assertProblem(ProblemCode.INPUT_OUTPUT, ": This is a directory. Name a file in it.", folder);
	}

	@Test
	void malformedBytesHaveAPlace() throws IOException {
		byte[] bytes = "# Größe\r\nab\ncdX\n".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 2] = (byte) 0xE4;
		assertProblem(ProblemCode.LIMIT, ":3:3: Byte 16 (0xE4) is not UTF-8. Save the file as UTF-8 text.", file(bytes));
		assertProblem(ProblemCode.LIMIT, ":1:1: Byte 0 (0xFF) is not UTF-8. Save the file as UTF-8 text.",
				file(new byte[] { (byte) 0xFF, (byte) 0xFE, '#', 0 }));
		assertProblem(ProblemCode.LIMIT, ":1:2: Byte 1 (0xC3) is not UTF-8. Save the file as UTF-8 text.",
				file(new byte[] { '#', (byte) 0xC3 }));
		assertProblem(ProblemCode.LIMIT, ":1:3: This is no text: it holds a NUL character. Choose a Markdown file.",
				file(new byte[] { '#', ' ', 0 }));
	}

	@Test
	void largeFilesAreNotRead() throws IOException {
		var file = folder.resolve("large.md");
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(50L << 30);
		}
		assertProblem(ProblemCode.LIMIT, ": The file is larger than 5000000 bytes. Keep data out of the document.", file);
	}
}
