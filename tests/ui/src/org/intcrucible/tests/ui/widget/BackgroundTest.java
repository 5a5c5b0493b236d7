package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

@WithToolkit
class BackgroundTest {

	private static final long PATIENCE = 20;

	private final BundleContext context = FrameworkUtil.getBundle(BackgroundTest.class).getBundleContext();
	private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
	private ServiceReference<Background> reference;
	private Background background;

	@BeforeEach
	void obtain() {
		reference = context.getServiceReference(Background.class);
		assertNotNull(reference);
		background = context.getService(reference);
	}

	@AfterEach
	void giveBack() {
		context.ungetService(reference);
	}

	private static Stage<Control> stage(UiThread ui) {
		return new Stage<>(ui, parent -> new Composite(parent, SWT.NONE));
	}

	private String next() throws InterruptedException {
		String next = shown.poll(PATIENCE, TimeUnit.SECONDS);
		assertNotNull(next);
		return next;
	}

	private static String here() {
		return Display.getCurrent() == null ? "elsewhere" : "on the toolkit's thread";
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(PATIENCE, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void worksElsewhereAndShowsOnTheToolkitsThread(UiThread ui) throws InterruptedException {
		try (Stage<Control> stage = stage(ui)) {
			stage.with(owner -> background.ask(owner, BackgroundTest::here, work -> shown.add(work + ", then " + here())));
			assertEquals("elsewhere, then on the toolkit's thread", next());
		}
	}

	@Test
	void aNewerQuestionOfItsKindTakesTheOldOnesPlace(UiThread ui) throws InterruptedException {
		CountDownLatch hold = new CountDownLatch(1);
		try (Stage<Control> stage = stage(ui)) {
			Background.Task old = stage.ask(owner -> background.ask(owner, "preflight", () -> {
				await(hold);
				return "old";
			}, shown::add));
			stage.with(owner -> background.ask(owner, "estimate", () -> "other", shown::add));
			assertEquals("other", next());
			stage.with(owner -> background.ask(owner, "preflight", () -> "new", shown::add));
			assertEquals("new", next());
			assertTrue(old.isOver());
			hold.countDown();
			stage.with(owner -> background.ask(owner, "last", () -> "last", shown::add));
			assertEquals("last", next());
		}
	}

	@Test
	void nothingIsShownInWhatIsGone(UiThread ui) throws InterruptedException {
		CountDownLatch hold = new CountDownLatch(1);
		try (Stage<Control> stage = stage(ui); Stage<Control> other = stage(ui)) {
			stage.with(owner -> background.ask(owner, () -> {
				await(hold);
				return "gone";
			}, shown::add));
			stage.with(Control::dispose);
			hold.countDown();
			other.with(owner -> background.ask(owner, () -> "here", shown::add));
			assertEquals("here", next());
			ui.run(() -> assertTrue(shown.isEmpty()));
		}
	}

	@Test
	void whatWasGivenUpIsNotShown(UiThread ui) throws InterruptedException {
		CountDownLatch hold = new CountDownLatch(1);
		try (Stage<Control> stage = stage(ui)) {
			Background.Task task = stage.ask(owner -> background.ask(owner, () -> {
				await(hold);
				return "given up";
			}, shown::add));
			assertFalse(task.isOver());
			task.cancel();
			hold.countDown();
			stage.with(owner -> background.ask(owner, "next", () -> "next", shown::add));
			assertEquals("next", next());
		}
	}

	@Test
	void aFailureIsSaidInASentence(UiThread ui) throws InterruptedException {
		try (Stage<Control> stage = stage(ui)) {
			stage.with(owner -> background.ask(owner, "read", () -> {
				throw new IllegalStateException("no such row");
			}, result -> shown.add("result"), problem -> shown.add(problem.sentence() + " " + here())));
			assertEquals("The window could not be filled: IllegalStateException: no such row. on the toolkit's thread", next());
		}
	}
}
