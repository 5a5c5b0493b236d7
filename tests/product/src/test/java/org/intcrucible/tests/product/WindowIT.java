package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
		Process window = window("window.log");
		try {
			awaitTitle(window, "Int Crucible");
		} finally {
			end(window);
		}
	}

	@Test
	void aSecondWindowSaysThatTheWorkspaceIsHeldAndTheFirstOneStays() throws Exception {
		Process first = window("first.log");
		try {
			await(first, "a lock", () -> Files.exists(workspace.resolve("store/lock")));
			Process second = window("second.log");
			try {
				awaitTitle(second, "Open workspace");
				assertTrue(first.isAlive());
			} finally {
				end(second);
			}
		} finally {
			end(first);
		}
	}

	private Process window(String log) throws IOException {
		return new ProcessBuilder(Installation.product().resolve("crucible").toString(), "--workspace", workspace.toString())
				.redirectErrorStream(true).redirectOutput(workspace.resolve(log).toFile()).start();
	}

	private interface Condition {
		boolean isTrue() throws IOException, InterruptedException;
	}

	private void awaitTitle(Process window, String title) throws IOException, InterruptedException {
		await(window, title, () -> titles().contains('"' + title));
	}

	private void await(Process window, String what, Condition condition) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.isTrue()) {
			assertTrue(window.isAlive(), "the window's process ended with status " + (window.isAlive() ? 0 : window.exitValue()));
			assertTrue(Instant.now().isBefore(end), "no " + what + " after " + PATIENCE + "; there are " + titles());
			window.waitFor(250, TimeUnit.MILLISECONDS);
		}
	}

	private static void end(Process window) throws InterruptedException {
		window.descendants().forEach(ProcessHandle::destroyForcibly);
		window.destroyForcibly().waitFor();
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
