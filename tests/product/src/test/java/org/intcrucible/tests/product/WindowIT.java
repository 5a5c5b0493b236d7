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

	private Process window(String log) throws IOException, InterruptedException {
		return Installation.start(workspace, workspace.resolve(log), workspace.resolve(log + ".err"));
	}

	private interface Condition {
		boolean isTrue() throws IOException, InterruptedException;
	}

	private void awaitTitle(Process window, String title) throws IOException, InterruptedException {
		await(window, title, () -> {
			Outcome tree = tree();
			return tree.status() == 0 && tree.output().contains('"' + title);
		});
	}

	private void await(Process window, String what, Condition condition) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.isTrue()) {
			assertTrue(window.isAlive(), "the window's process ended with status " + (window.isAlive() ? 0 : window.exitValue()));
			assertTrue(Instant.now().isBefore(end), "no " + what + " after " + PATIENCE + "; the display says " + tree());
			window.waitFor(250, TimeUnit.MILLISECONDS);
		}
	}

	private static void end(Process window) throws InterruptedException {
		window.descendants().forEach(ProcessHandle::destroyForcibly);
		window.destroyForcibly().waitFor();
	}

	/** The display's windows with their titles, unless any of them vanished meanwhile: then it fails, and is to be asked again. */
	private Outcome tree() throws IOException, InterruptedException {
		return Installation.run(workspace, List.of("xwininfo", "-root", "-tree"));
	}

	@Test
	void withoutADisplayItSaysWhatToDo() throws Exception {
		Outcome outcome = Installation.crucible(workspace, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));
		assertEquals(1, outcome.status());
		assertTrue(outcome.errors().contains("No display."), outcome.errors());
		assertEquals(1, outcome.errors().lines().count(), outcome.errors());
	}
}
