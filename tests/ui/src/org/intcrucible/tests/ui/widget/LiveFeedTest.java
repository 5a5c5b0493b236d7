package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.LiveFeed;
import org.junit.jupiter.api.Test;

@WithToolkit
class LiveFeedTest {

	private static final int VALUES = 20_000;
	private static final long PATIENCE = 30;

	@Test
	void whatChangesTooFastIsShownNowAndThenAndItsEndAlways(UiThread ui) throws InterruptedException {
		List<Integer> shown = new ArrayList<>();
		CountDownLatch last = new CountDownLatch(1);
		try (Stage<Control> stage = new Stage<>(ui, parent -> new Composite(parent, SWT.NONE))) {
			LiveFeed<Integer> feed = stage.ask(control -> new LiveFeed<>(control, value -> {
				shown.add(value);
				if (value == VALUES) {
					last.countDown();
				}
			}));
			for (int i = 1; i <= VALUES; i++) {
				feed.offer(i);
			}
			assertTrue(last.await(PATIENCE, TimeUnit.SECONDS));
			List<Integer> order = stage.ask(control -> List.copyOf(shown));
			assertEquals(order.stream().sorted().distinct().toList(), order);
			assertTrue(order.size() < VALUES / 100, () -> "shown " + order.size() + " times");
		}
	}

	@Test
	void nobodyIsShownWhatBelongsToSomethingGone(UiThread ui) {
		List<Integer> shown = new ArrayList<>();
		try (Stage<Control> stage = new Stage<>(ui, parent -> new Composite(parent, SWT.NONE))) {
			LiveFeed<Integer> feed = stage.ask(control -> new LiveFeed<Integer>(control, shown::add));
			stage.with(control -> {
				feed.offer(1);
				control.dispose();
			});
			ui.run(() -> {
				while (ui.display().readAndDispatch()) {
					// what was asked for comes first
				}
			});
			assertEquals(List.of(), shown);
		}
	}
}
