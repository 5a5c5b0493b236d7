package org.intcrucible.ui.internal.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The wish that the window of a workspace comes to the front: a file in its folder, which the process that holds the workspace
 * removes when it has done so.
 */
final class ShowRequest {

	private static final String FILE = "show-window";
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final long PAUSE_MILLIS = 50;

	private final Path file;
	private final Duration patience;

	ShowRequest(Path workspace) {
		this(workspace, PATIENCE);
	}

	/** @param patience how long to wait for an answer */
	ShowRequest(Path workspace, Duration patience) {
		file = workspace.resolve(FILE);
		this.patience = patience;
	}

	/**
	 * Asks, and waits for an answer. Not for the UI thread.
	 *
	 * @return whether there is a window that has come to the front
	 * @throws UncheckedIOException if the folder cannot be written
	 */
	boolean send() {
		try {
			Files.write(file, new byte[0]);
			long end = System.nanoTime() + patience.toNanos();
			while (Files.exists(file) && System.nanoTime() < end) {
				Thread.sleep(PAUSE_MILLIS);
			}
			return !Files.deleteIfExists(file);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		} catch (InterruptedException closing) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Answers on a thread of its own, for as long as the process lives.
	 *
	 * @param show   brings the window to the front
	 * @param failed hears why nobody can be answered
	 */
	void answer(Runnable show, Consumer<IOException> failed) throws IOException {
		Files.deleteIfExists(file);
		WatchService changes = file.getFileSystem().newWatchService();
		file.getParent().register(changes, StandardWatchEventKinds.ENTRY_CREATE);
		Thread.ofPlatform().daemon().name("show-window").start(() -> {
			try (changes) {
				answerEach(changes, show);
			} catch (IOException unreadable) {
				failed.accept(unreadable);
			} catch (InterruptedException closing) {
				Thread.currentThread().interrupt();
			}
		});
	}

	private void answerEach(WatchService changes, Runnable show) throws IOException, InterruptedException {
		WatchKey key;
		do {
			key = changes.take();
			key.pollEvents();
			if (Files.exists(file)) {
				show.run();
				Files.deleteIfExists(file);
			}
		} while (key.reset());
	}
}
