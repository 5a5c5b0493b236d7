package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

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
		assertEquals(EDIT, new UnsavedFiles(workspace).read(PROJECT));
		assertEquals(Optional.empty(), new UnsavedFiles(workspace).read(new ProjectId(new UUID(3, 4))));
	}

	@Test
	void whatIsSavedIsNoLongerKept() {
		UnsavedFiles files = new UnsavedFiles(workspace);
		files.keep(PROJECT, EDIT, 1);
		files.keep(PROJECT, Optional.empty(), 2);
		assertEquals(Optional.empty(), new UnsavedFiles(workspace).read(PROJECT));
	}

	@Test
	void theOlderNeverReplacesTheNewer() {
		UnsavedFiles files = new UnsavedFiles(workspace);
		files.keep(PROJECT, Optional.empty(), 2);
		files.keep(PROJECT, EDIT, 1);
		assertEquals(Optional.empty(), files.read(PROJECT));
	}
}
