package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window, as it stands on the display that the tests run on. */
class WindowIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private Path workspace;

	@Test
	void crucibleAloneOpensTheWindow() throws Exception {
		Process window = new ProcessBuilder(Installation.product().resolve("crucible").toString(), "--workspace",
				workspace.toString()).redirectErrorStream(true).redirectOutput(workspace.resolve("window.log").toFile()).start();
		try {
			Instant end = Instant.now().plus(PATIENCE);
			while (!titles().contains("\"Int Crucible")) {
				assertTrue(window.isAlive(), "the window's process ended with status " + (window.isAlive() ? 0 : window.exitValue()));
				assertTrue(Instant.now().isBefore(end), "no window after " + PATIENCE + "; there are " + titles());
				window.waitFor(250, TimeUnit.MILLISECONDS);
			}
		} finally {
			window.descendants().forEach(ProcessHandle::destroyForcibly);
			window.destroyForcibly().waitFor();
		}
	}

	/** What the display's window tree says. */
	private String titles() throws IOException, InterruptedException {
		Outcome tree = Installation.run(workspace, List.of("xwininfo", "-root", "-tree"));
		assertEquals(0, tree.status(), tree.errors());
		return tree.output();
	}

	@Test
	void withoutADisplayItSaysWhatToDo() throws Exception {
		Outcome outcome = Installation.crucible(workspace, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));
		assertEquals(1, outcome.status());
		assertTrue(outcome.errors().contains("No display."), outcome.errors());
		assertEquals(1, outcome.errors().lines().count(), outcome.errors());
	}
}
