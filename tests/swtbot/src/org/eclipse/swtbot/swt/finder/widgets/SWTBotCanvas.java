package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A control that draws itself. */
public class SWTBotCanvas extends AbstractSWTBotControl<Canvas> {

	public SWTBotCanvas(Canvas widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotCanvas(Canvas widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	/** Clicks in its middle. */
	@Override
	public AbstractSWTBot<Canvas> click() {
		Point size = ask(() -> widget.getSize());
		click(size.x / 2, size.y / 2);
		return this;
	}

	/** In its own coordinates. */
	public void click(int x, int y) {
		enter();
		notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 1));
		notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 1));
	}

	public void doubleClick() {
		Point size = ask(() -> widget.getSize());
		doubleClick(size.x / 2, size.y / 2);
	}

	/** In its own coordinates. */
	public void doubleClick(int x, int y) {
		notify(SWT.MouseEnter, createMouseEvent(x, y, 0, SWT.NONE, 0));
		notify(SWT.MouseMove, createMouseEvent(x, y, 0, SWT.NONE, 0));
		notify(SWT.Activate);
		notify(SWT.FocusIn);
		notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 1));
		notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 1));
		notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 2));
		notify(SWT.MouseDoubleClick, createMouseEvent(x, y, 1, SWT.NONE, 2));
		notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 2));
	}
}
