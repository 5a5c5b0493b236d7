package org.eclipse.swtbot.swt.finder.keyboard;

import java.util.Set;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.SelfDescribing;

/** Lets the toolkit itself produce the events, so that they take the way of those from a real keyboard. */
final class PostingKeyboard implements KeyboardStrategy {

	/** Keys whose number is no character, though it may look like one. */
	private static final Set<Integer> WITHOUT_CHARACTER = Set.of((int) SWT.DEL, (int) SWT.BS, (int) SWT.CR, (int) SWT.ESC, (int) SWT.LF,
			(int) SWT.TAB);

	private final Display display = SWTUtils.display();

	@Override
	public void init(Widget widget, SelfDescribing description) {
		// keys go to whichever control has the focus
	}

	@Override
	public void pressKeys(KeyStroke... keys) {
		for (KeyStroke key : keys) {
			post(SWT.KeyDown, key);
		}
	}

	@Override
	public void releaseKeys(KeyStroke... keys) {
		for (KeyStroke key : keys) {
			post(SWT.KeyUp, key);
		}
	}

	/** Returns when the event was handled, if it is handled at once. */
	private void post(int type, KeyStroke key) {
		Event event = new Event();
		event.type = type;
		int natural = key.getNaturalKey();
		if (key.getModifierKeys() != KeyStroke.NO_KEY) {
			event.keyCode = key.getModifierKeys();
		} else if ((natural & SWT.KEYCODE_BIT) != 0 || WITHOUT_CHARACTER.contains(natural)) {
			event.keyCode = natural;
		} else {
			event.character = (char) natural;
		}
		if (!UIThreadRunnable.syncExec(display, (BoolResult) () -> display.post(event))) {
			throw new AssertionFailedException("Could not post keyevent.");
		}
		UIThreadRunnable.syncExec(display, (VoidResult) () -> {
			// what was posted before this has been seen by now
		});
	}
}
