package org.intcrucible.ui.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowRequestTest {

	@TempDir
	private Path workspace;

	private List<Path> left() throws IOException {
		try (Stream<Path> files = Files.list(workspace)) {
			return files.toList();
		}
	}

	@Test
	void whoHoldsTheWorkspaceAnswersEachTime() throws IOException {
		AtomicInteger shown = new AtomicInteger();
		new ShowRequest(workspace).answer(shown::incrementAndGet, why -> fail(why));
		assertTrue(new ShowRequest(workspace).send());
		assertTrue(new ShowRequest(workspace).send());
		assertEquals(2, shown.get());
		assertEquals(List.of(), left());
	}

	@Test
	void whereNobodyAnswersNothingIsLeftBehind() throws IOException {
		assertFalse(new ShowRequest(workspace, Duration.ofMillis(200)).send());
		assertEquals(List.of(), left());
	}

	@Test
	void anOldWishIsNoneAnyMore() throws IOException {
		Files.createFile(workspace.resolve("show-window"));
		AtomicInteger shown = new AtomicInteger();
		new ShowRequest(workspace).answer(shown::incrementAndGet, why -> fail(why));
		assertEquals(List.of(), left());
		assertEquals(0, shown.get());
	}
}
