package probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Measures in the window, as a plug-in that sees nothing but its controls: when it is up; how long a conversation takes to be
 * there; how long the results of a run take; how long the toolkit's thread is busy at a stretch meanwhile, and while a run goes
 * on. Tells what it measured line by line in a file, and closes the window.
 */
public final class WindowProbe implements BundleActivator {

	private static final String ID = "org.eclipse.swtbot.widget.key";
	private static final String VALUE = "crucible.accessible.value";
	private static final String PROJECT = "org.intcrucible.context.project";
	private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
	private static final int OPENINGS = 9;
	/** Between two signs of life. */
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

	private final StringBuilder told = new StringBuilder();
	private BundleContext context;
	private IWorkbench workbench;

	@Override
	public void start(BundleContext own) {
		context = own;
		Thread thread = new Thread(this::measure, "probe");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void stop(BundleContext own) {
		// It ends with the window.
	}

	private void measure() {
		try {
			await("a window", this::isUp);
			tell("up", System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
			if (System.getProperty("probe.chat") != null) {
				await("the workspace", () -> ask(() -> window().getContext().get("org.intcrucible.context.workspace") != null));
				ask(() -> window().getContext().get(EPartService.class).showPart("org.intcrucible.part.chat", EPartService.PartState.ACTIVATE));
				for (int i = 0; i < OPENINGS; i++) {
					tell("chat", opening());
				}
			}
			if (System.getProperty("probe.results") != null) {
				await("the workspace", () -> ask(() -> window().getContext().get("org.intcrucible.context.workspace") != null));
				results();
			}
			if (System.getProperty("probe.run") != null) {
				await("the workspace", () -> ask(() -> window().getContext().get("org.intcrucible.context.workspace") != null));
				run();
			}
		} catch (InterruptedException | RuntimeException failed) {
			told.append("failed ").append(failed).append('\n');
		}
		try {
			Files.writeString(Path.of(System.getProperty("probe.report")), told);
		} catch (IOException failed) {
			throw new IllegalStateException(failed);
		} finally {
			display().asyncExec(workbench::close);
		}
	}

	private void tell(String what, double milliseconds) {
		told.append(what).append(' ').append(milliseconds).append('\n');
	}

	/** Drawn, and nothing of it left to do. */
	private boolean isUp() {
		ServiceReference<IWorkbench> reference = context.getServiceReference(IWorkbench.class);
		workbench = reference == null ? null : context.getService(reference);
		if (workbench == null || workbench.getApplication() == null || workbench.getApplication().getChildren().isEmpty()) {
			return false;
		}
		return window().getWidget() instanceof Shell shell && ask(() -> !shell.isDisposed() && shell.isVisible());
	}

	private MWindow window() {
		return workbench.getApplication().getChildren().getFirst();
	}

	private org.eclipse.swt.widgets.Display display() {
		return ((Shell) window().getWidget()).getDisplay();
	}

	private <T> T ask(Supplier<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		display().asyncExec(() -> {
			try {
				answer.complete(question.get());
			} catch (RuntimeException failed) {
				answer.completeExceptionally(failed);
			}
		});
		return answer.join();
	}

	private static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("there is no " + what);
			}
			Thread.sleep(1);
		}
	}

	private static Control find(Control control, String id, String words) {
		if (id.equals(control.getData(ID)) && (words.isEmpty() || control instanceof StyledText text && text.getText().contains(words))) {
			return control;
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Control found = find(child, id, words);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private Control find(String id, String words) {
		Shell shell = (Shell) window().getWidget();
		return find(shell, id, words);
	}

	private void open(String property) {
		Object project = project(System.getProperty(property));
		window().getContext().set(PROJECT, project);
	}

	private static Object project(String id) {
		return new org.intcrucible.model.ProjectId(UUID.fromString(id));
	}

	/** From choosing a project to the last words of its conversation being drawn. */
	private double opening() throws InterruptedException {
		String words = System.getProperty("probe.words");
		ask(() -> {
			open("probe.other");
			return null;
		});
		await("another project", () -> ask(() -> find("chat.turn.text", words) == null));
		long start = System.nanoTime();
		ask(() -> {
			open("probe.chat");
			return null;
		});
		await("conversation", () -> ask(() -> {
			Control turn = find("chat.turn.text", words);
			if (turn != null) {
				turn.getShell().update();
			}
			return turn != null;
		}));
		return (System.nanoTime() - start) / 1e6;
	}

	/** Opens a project's results, again and again, then looks through them. */
	private void results() throws InterruptedException {
		ask(() -> window().getContext().get(EPartService.class).showPart("org.intcrucible.part.results", EPartService.PartState.ACTIVATE));
		AtomicBoolean over = new AtomicBoolean();
		AtomicLong longest = new AtomicLong();
		Thread pulse = new Thread(() -> {
			while (!over.get()) {
				longest.accumulateAndGet(answer(), Math::max);
			}
		}, "pulse");
		for (int i = 1; i < OPENINGS; i++) {
			tell("rows", rows());
		}
		pulse.start();
		tell("rows", rows());
		await("all rows", () -> ask(() -> count().contains("ranked")));
		for (String words : new String[] {"R < 0.3", "R > 0.45", ""}) {
			String before = ask(this::count);
			ask(() -> {
				((Text) find("results.filter", "")).setText(words);
				return null;
			});
			await("rows that are filtered", () -> ask(() -> !count().equals(before)));
		}
		key(SWT.END);
		key(SWT.HOME);
		over.set(true);
		pulse.join();
		tell("stall", longest.get() / 1e6);
	}

	/** How long after a pause the toolkit's thread answers: what stops the asking thread as well, a collection say, counts too. */
	private long answer() {
		long due = System.nanoTime() + PAUSE;
		LockSupport.parkNanos(PAUSE);
		ask(() -> null);
		return System.nanoTime() - due;
	}

	private String count() {
		return ((Label) find("results.count", "")).getText();
	}

	private void key(int code) throws InterruptedException {
		Control table = ask(() -> find("results.table", ""));
		String before = ask(() -> String.valueOf(table.getData(VALUE)));
		ask(() -> {
			Event event = new Event();
			event.keyCode = code;
			table.notifyListeners(SWT.KeyDown, event);
			return null;
		});
		await("another row", () -> ask(() -> !before.equals(table.getData(VALUE))));
	}

	/** From choosing a project to the first rows of its newest run being drawn. */
	private double rows() throws InterruptedException {
		ask(() -> {
			open("probe.other");
			return null;
		});
		await("another project", () -> ask(() -> find("results.table", "") == null || !find("results.table", "").isVisible()));
		long start = System.nanoTime();
		ask(() -> {
			open("probe.results");
			return null;
		});
		await("rows", () -> ask(() -> {
			Control table = find("results.table", "");
			boolean shown = table != null && table.isVisible() && table.getData(VALUE) instanceof String value && !value.isEmpty();
			if (shown) {
				table.update();
			}
			return shown;
		}));
		return (System.nanoTime() - start) / 1e6;
	}

	/** Presses Run and asks the toolkit's thread for a sign of life until the run is over. */
	private void run() throws InterruptedException {
		ask(() -> {
			open("probe.run");
			return null;
		});
		await("button that can be pressed", () -> ask(() -> {
			Control button = find("runconfig.run", "");
			return button != null && button.isEnabled();
		}));
		AtomicBoolean over = new AtomicBoolean();
		AtomicLong longest = new AtomicLong();
		org.intcrucible.run.RunEvents events = context.getService(context.getServiceReference(org.intcrucible.run.RunEvents.class));
		try (org.intcrucible.run.RunEvents.Subscription subscription = events.subscribe(progress -> over.set(progress.status().isFinal()))) {
			ask(() -> {
				find("runconfig.run", "").notifyListeners(SWT.Selection, new Event());
				return null;
			});
			long end = System.nanoTime() + PATIENCE;
			long after = 0;
			// What is made of the end of a run belongs to it.
			while (System.nanoTime() < end && (after == 0 || System.nanoTime() < after)) {
				long took = answer();
				tell("answer", took / 1e6);
				longest.accumulateAndGet(took, Math::max);
				if (over.get() && after == 0) {
					after = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
				}
			}
			if (!over.get()) {
				throw new IllegalStateException("the run did not end");
			}
		}
		tell("stall", longest.get() / 1e6);
	}
}
