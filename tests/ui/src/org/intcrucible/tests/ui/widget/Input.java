package org.intcrucible.tests.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What a user does, as the events that the toolkit makes of it. On the toolkit's thread. */
final class Input {

	private Input() {
	}

	/** Clicks in the middle. */
	static void click(Control control) {
		Point size = control.getSize();
		click(control, size.x / 2, size.y / 2);
	}

	static void click(Control control, int x, int y) {
		mouse(control, SWT.MouseDown, x, y, SWT.NONE);
		mouse(control, SWT.MouseUp, x, y, SWT.BUTTON1);
	}

	/** Presses the button at one place and lets it go at another. */
	static void drag(Control control, int x, int y, int toX, int toY) {
		mouse(control, SWT.MouseDown, x, y, SWT.NONE);
		mouse(control, SWT.MouseMove, toX, toY, SWT.BUTTON1);
		mouse(control, SWT.MouseUp, toX, toY, SWT.BUTTON1);
	}

	static void hover(Control control) {
		mouse(control, SWT.MouseEnter, 1, 1, SWT.NONE);
	}

	/** A key that has no letter, such as {@code SWT.ARROW_LEFT}. */
	static void key(Control control, int keyCode) {
		Event event = new Event();
		event.keyCode = keyCode;
		key(control, event);
	}

	/** A letter, or {@code SWT.CR}. */
	static void type(Control control, char character) {
		Event event = new Event();
		event.character = character;
		event.keyCode = character;
		key(control, event);
	}

	private static void key(Control control, Event event) {
		event.type = SWT.KeyDown;
		control.notifyListeners(SWT.KeyDown, event);
		event.type = SWT.KeyUp;
		control.notifyListeners(SWT.KeyUp, event);
	}

	private static void mouse(Control control, int type, int x, int y, int state) {
		Event event = new Event();
		event.type = type;
		event.button = type == SWT.MouseMove || type == SWT.MouseEnter ? 0 : 1;
		event.count = 1;
		event.x = x;
		event.y = y;
		event.stateMask = state;
		control.notifyListeners(type, event);
	}
}
