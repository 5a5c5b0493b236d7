package org.intcrucible.ui.widget;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Shows what changes faster than anybody reads: at most four times a second, always the newest. What came last is always
 * shown.
 *
 * @param <T> a copy of what is to be shown; it is read on the UI thread while its source goes on
 */
public final class LiveFeed<T> {

	/** Milliseconds between two drawings. */
	public static final int PERIOD = 250;

	private final Control owner;
	private final Display display;
	private final Consumer<? super T> show;
	private final AtomicReference<T> newest = new AtomicReference<>();
	/** Both are of the UI thread. */
	private boolean resting;
	private boolean missed;

	/** @param owner when it is disposed of, nothing is shown any more */
	public LiveFeed(Control owner, Consumer<? super T> show) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.show = show;
	}

	/** Takes a newer value, from any thread. */
	public void offer(T value) {
		if (newest.getAndSet(value) == null && !display.isDisposed()) {
			try {
				display.asyncExec(this::arrived);
			} catch (SWTException e) {
				// The display went away in between: nobody is left to see it.
				newest.set(null);
			}
		}
	}

	private void arrived() {
		if (resting) {
			missed = true;
			return;
		}
		showNewest();
	}

	private void showNewest() {
		T value = newest.getAndSet(null);
		if (value == null || owner.isDisposed()) {
			return;
		}
		resting = true;
		display.timerExec(PERIOD, this::rested);
		show.accept(value);
	}

	private void rested() {
		resting = false;
		if (missed) {
			missed = false;
			showNewest();
		}
	}
}
