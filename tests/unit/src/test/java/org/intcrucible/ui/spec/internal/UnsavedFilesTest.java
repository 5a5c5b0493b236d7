package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedFilesTest {

	private static final ProjectId PROJECT = new ProjectId(new UUID(1, 2));
	private static final Optional<UnsavedEdit> EDIT = Optional.of(new UnsavedEdit(12, "# \u00dcber\n\r\nlast line"));

	@TempDir
	private Path workspace;

	@Test
	void whatWasKeptIsThereAfterAnotherStart() {
		new UnsavedFiles(workspace).keep(PROJECT, EDIT, 1);
		assertEquals(EDIT, read(PROJECT));
		assertEquals(Optional.empty(), read(new ProjectId(new UUID(3, 4))));
	}

	@Test
	void whatIsSavedIsNoLongerKept() {
		UnsavedFiles files = new UnsavedFiles(workspace);
		files.keep(PROJECT, EDIT, 1);
		files.keep(PROJECT, Optional.empty(), 2);
		assertEquals(Optional.empty(), read(PROJECT));
	}

	@Test
	void theOlderNeverReplacesTheNewer() {
		UnsavedFiles files = new UnsavedFiles(workspace);
		files.keep(PROJECT, Optional.empty(), 2);
		files.keep(PROJECT, EDIT, 1);
		assertEquals(Optional.empty(), read(PROJECT));
	}

	@Test
	void whatCannotBeReadIsToldAndNeverOverwritten() throws IOException {
		byte[] malformed = { 'r', 'e', 'v', 'i', 's', 'i', 'o', 'n', ' ', '1', '\n', (byte) 0xC3, '(' };
		assertSetAside(malformed, ".unreadable");
		assertSetAside("no revision is told of here".getBytes(StandardCharsets.UTF_8), ".unreadable-2");
		assertArrayEquals(malformed, Files.readAllBytes(workspace.resolve("unsaved").resolve(PROJECT + ".md.unreadable")));
	}

	private void assertSetAside(byte[] damaged, String ending) throws IOException {
		Path folder = Files.createDirectories(workspace.resolve("unsaved"));
		Files.write(folder.resolve(PROJECT + ".md"), damaged);
		UnsavedFiles files = new UnsavedFiles(workspace);
		Problem problem = files.read(PROJECT).fold(edit -> {
			throw new AssertionError("read: " + edit);
		}, found -> found);
		Path aside = folder.resolve(PROJECT + ".md" + ending);
		assertTrue(problem.remedy().contains(aside.toString()), problem.toString());
		files.keep(PROJECT, EDIT, 1);
		assertArrayEquals(damaged, Files.readAllBytes(aside));
		assertEquals(EDIT, read(PROJECT));
	}

	private Optional<UnsavedEdit> read(ProjectId project) {
		return new UnsavedFiles(workspace).read(project).orElseThrow();
	}
}
