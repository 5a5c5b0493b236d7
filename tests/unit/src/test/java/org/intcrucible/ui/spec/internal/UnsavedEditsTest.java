package org.intcrucible.ui.spec.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedEditsTest {

	private static final ProjectId PROJECT = new ProjectId(new UUID(1, 2));

	@TempDir
	private Path workspace;
	private final UnsavedEdits edits = new UnsavedEdits((kind, work) -> work.run());

	@BeforeEach
	void keep() {
		edits.keepIn(new UnsavedFiles(workspace));
		edits.put(PROJECT, Optional.of(new UnsavedEdit(3, "# Mine")));
	}

	@Test
	void whatWasSavedIsNotUnsavedAnyMore() {
		edits.saved(PROJECT, 4, "# Mine");
		assertKept(Optional.empty());
	}

	@Test
	void whatWasWrittenBeyondWhatWasSavedIsMadeFromThat() {
		edits.saved(PROJECT, 4, "# Mi");
		assertKept(Optional.of(new UnsavedEdit(4, "# Mine")));
	}

	private void assertKept(Optional<UnsavedEdit> edit) {
		assertEquals(edit, edits.of(PROJECT));
		assertEquals(edit, new UnsavedFiles(workspace).read(PROJECT).orElseThrow());
	}
}
