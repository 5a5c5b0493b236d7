package org.intcrucible.ui.widget;

import org.eclipse.swt.widgets.Control;

/** Does something once a user has paused, however often it was asked for in the meantime. For the UI thread. */
public final class Debounce {

	/** A pause in typing. */
	public static final int TYPING = 200;

	private final Control owner;
	private final int milliseconds;
	private final Runnable action;
	private final Runnable due = this::run;
	private boolean waiting;

	/**
	 * @param owner        when it is disposed of, nothing is done any more
	 * @param milliseconds how long a pause must be
	 */
	public Debounce(Control owner, int milliseconds, Runnable action) {
		this.owner = owner;
		this.milliseconds = milliseconds;
		this.action = action;
	}

	/** Asks for it, and begins the pause anew. */
	public void ask() {
		waiting = true;
		owner.getDisplay().timerExec(milliseconds, due);
	}

	/** Does it now, if it is waiting. */
	public void flush() {
		if (waiting) {
			owner.getDisplay().timerExec(-1, due);
			run();
		}
	}

	private void run() {
		waiting = false;
		if (!owner.isDisposed()) {
			action.run();
		}
	}
}
