package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A drawn control that can be pressed, as a native button can: by a click that ends where it began, by Space, by Enter. A
 * press is told as {@code SWT.Selection}; the event has the time, the modifiers and the place of what the user did.
 */
public abstract class PressControl extends Canvas {

	private boolean hovered;
	private boolean pressed;

	PressControl(Composite parent, String id, int role) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		WidgetIds.set(this, id);
		Accessibility.role(this, role);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseEnter, event -> hovered(true));
		addListener(SWT.MouseExit, event -> hovered(false));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseUp, this::mouseUp);
		addListener(SWT.KeyDown, this::keyDown);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> pressed(false));
		addListener(SWT.Traverse, this::traverse);
	}

	/** Hears of every press. */
	public void addSelectionListener(SelectionListener listener) {
		addTypedListener(listener, SWT.Selection);
	}

	/** Does something at every press. */
	public void onPress(Runnable action) {
		addListener(SWT.Selection, event -> action.run());
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		if (!enabled) {
			hovered = false;
			pressed = false;
		}
		redraw();
	}

	final boolean isHovered() {
		return hovered;
	}

	final boolean isPressed() {
		return pressed;
	}

	/** Draws all of it, the parent's background included. */
	abstract void draw(GC gc);

	/** Something was pressed. */
	void press(Event cause) {
		Event event = new Event();
		event.time = cause.time;
		event.stateMask = cause.stateMask;
		event.x = cause.x;
		event.y = cause.y;
		event.character = cause.character;
		event.keyCode = cause.keyCode;
		notifyListeners(SWT.Selection, event);
	}

	/** A key other than Space and Enter. */
	void key(Event event) {
		// Most controls have no more keys.
	}

	private void hovered(boolean now) {
		hovered = now;
		redraw();
	}

	private void pressed(boolean now) {
		pressed = now;
		redraw();
	}

	private void mouseDown(Event event) {
		if (event.button == 1 && isEnabled()) {
			forceFocus();
			pressed(true);
		}
	}

	private void mouseUp(Event event) {
		boolean was = pressed;
		if (event.button == 1) {
			pressed(false);
			if (was && getClientArea().contains(event.x, event.y)) {
				press(event);
			}
		}
	}

	private void keyDown(Event event) {
		if (event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			press(event);
		} else {
			key(event);
		}
	}

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_PAGE_NEXT,
					SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = true;
			case SWT.TRAVERSE_RETURN -> event.doit = false;
			default -> {
				// Arrows and mnemonics are the control's own.
			}
		}
	}
}
