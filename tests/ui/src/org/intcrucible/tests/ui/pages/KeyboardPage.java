package org.intcrucible.tests.ui.pages;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** Whoever uses keys alone, and sees where the focus is. */
public final class KeyboardPage extends Page {

	private static final String ID = "org.eclipse.swtbot.widget.key";
	/** More than there are stops on any way. */
	private static final int STOPS = 60;

	private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();
	private final Display display;

	public KeyboardPage(SWTBotShell window) {
		super(window);
		display = window.widget.getDisplay();
	}

	/** What has the focus: its id, and which control it is, since not every one has an id. */
	private String focus() {
		return UIThreadRunnable.syncExec(display, (StringResult) () -> {
			Control control = display.getFocusControl();
			return control == null ? "" : control.getData(ID) + " " + System.identityHashCode(control);
		});
	}

	private boolean isAt(String id) {
		return focus().startsWith(id + " ");
	}

	/** Waits until the control with this id has the focus. */
	public KeyboardPage awaitFocus(String id) {
		await("the focus is on " + id + ", it is on " + focus(), () -> isAt(id));
		return this;
	}

	public KeyboardPage press(KeyStroke key) {
		keyboard.pressShortcut(key);
		return this;
	}

	/** @param modifier of {@link org.eclipse.swt.SWT} */
	public KeyboardPage press(int modifier, char character) {
		keyboard.pressShortcut(modifier, character);
		return this;
	}

	public KeyboardPage type(String text) {
		keyboard.typeText(text);
		return this;
	}

	/** Goes on with Tab until the control with this id has the focus. */
	public KeyboardPage tabTo(String id) {
		return goTo(id, Keystrokes.TAB);
	}

	/** Goes back with Shift+Tab until the control with this id has the focus. */
	public KeyboardPage backTo(String id) {
		return goTo(id, Keystrokes.SHIFT, Keystrokes.TAB);
	}

	/** Goes from stack to stack with F6 until the control with this id has the focus. */
	public KeyboardPage stackWith(String id) {
		return goTo(id, Keystrokes.F6);
	}

	private KeyboardPage goTo(String id, KeyStroke... keys) {
		StringBuilder way = new StringBuilder(focus());
		for (int stop = 0; stop < STOPS && !isAt(id); stop++) {
			String before = focus();
			keyboard.pressShortcut(keys);
			await("the focus goes on; it came by " + way, () -> !focus().equals(before));
			way.append(", ").append(focus());
		}
		await("the focus comes to " + id + "; it came by " + way, () -> isAt(id));
		return this;
	}
}
