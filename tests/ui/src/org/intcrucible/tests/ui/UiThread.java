package org.intcrucible.tests.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The thread that the toolkit runs on, with its one display. On Linux it may be any. */
public final class UiThread implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 30;

	private final Thread thread;
	private final Display display;
	private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

	/** Begins to handle events at once. */
	UiThread() {
		CompletableFuture<Display> made = new CompletableFuture<>();
		thread = new Thread(() -> run(made), "ui");
		thread.setDaemon(true);
		thread.start();
		try {
			display = made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException none) {
			throw new IllegalStateException("no display; the tests of the window need one, such as Xvfb makes", none);
		}
	}

	private void run(CompletableFuture<Display> made) {
		Display own;
		try {
			own = Display.getDefault();
		} catch (RuntimeException | Error failed) {
			made.completeExceptionally(failed);
			return;
		}
		made.complete(own);
		while (!own.isDisposed()) {
			handle(own);
		}
	}

	/** What a listener throws ends no loop, as in every application; the test that is under way fails of it. */
	private void handle(Display own) {
		try {
			if (!own.readAndDispatch()) {
				own.sleep();
			}
		} catch (RuntimeException | Error failed) {
			failures.add(failed);
		}
	}

	/** @return what was thrown at nobody on this thread since this was asked last */
	List<Throwable> takenFailures() {
		List<Throwable> taken = new ArrayList<>();
		for (Throwable failure = failures.poll(); failure != null; failure = failures.poll()) {
			taken.add(failure);
		}
		return taken;
	}

	/** The application that runs on this thread disposes it when it ends. */
	public Display display() {
		return display;
	}

	/** Returns when it is done. What it throws is thrown here. */
	public void run(Runnable work) {
		ask(() -> {
			work.run();
			return null;
		});
	}

	/** @return what the question gives on this thread */
	public <T> T ask(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> thrown = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				answer.set(question.get());
			} catch (RuntimeException | Error failed) {
				thrown.set(failed);
			}
		});
		switch (thrown.get()) {
			case RuntimeException failed -> throw failed;
			case Error failed -> throw failed;
			case null, default -> {
				// it was answered
			}
		}
		return answer.get();
	}

	/** Opens a bare window in front of all others, without an application. */
	public Shell open(Consumer<Shell> content) {
		Shell shell = ask(() -> {
			Shell made = new Shell(display);
			content.accept(made);
			made.open();
			return made;
		});
		new SWTBotShell(shell).activate();
		return shell;
	}

	@Override
	public void close() throws InterruptedException {
		if (!display.isDisposed()) {
			display.syncExec(display::dispose);
		}
		thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
	}
}
