package org.intcrucible.run.command.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

	@TempDir
	private Path folder;

	private Path document;

	@BeforeEach
	void write() throws IOException {
		document = Files.writeString(folder.resolve("shop.md"), "# Shop\n");
	}

	private String refusal(Path target) {
		return new ReportFile(target).refusal(List.of(document)).map(Problem::toString).orElse("");
	}

	@Test
	void aFileInAFolderThatIsThereIsTakenWhetherItExistsOrNot() throws IOException {
		assertEquals("", refusal(folder.resolve("new.html")));
		assertEquals("", refusal(Files.createFile(folder.resolve("old.html"))));
		assertEquals("", refusal(Path.of("in-this-folder.html")));
	}

	@Test
	void aFolderAMissingFolderAndTheDocumentItselfAreRefused() {
		assertTrue(refusal(folder).contains("is a folder."));
		assertTrue(refusal(Path.of("")).contains("is a folder."));
		assertTrue(refusal(folder.resolve("none/report.html")).contains("There is no folder"));
		assertTrue(refusal(folder.resolve(".").resolve("shop.md")).contains("is the problem document itself."));
	}

	@Test
	void whatIsWrittenIsUtf8() throws IOException {
		Path target = folder.resolve("report.html");
		assertEquals(Optional.empty(), new ReportFile(target).write("\u2013 \uD83D\uDE80"));
		assertEquals("\u2013 \uD83D\uDE80", Files.readString(target));
	}

	@Test
	void aFolderThatWentAwayIsSaidInOneSentence() {
		Problem problem = new ReportFile(folder.resolve("gone/report.html")).write("x").orElseThrow();
		assertTrue(problem.sentence().endsWith("its folder is gone."), problem.sentence());
		assertEquals(1, problem.toString().lines().count());
	}
}
