package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A control as whoever uses it sees it. */
public class AbstractSWTBotControl<T extends Control> extends AbstractSWTBot<T> {

	public AbstractSWTBotControl(T widget) throws WidgetNotFoundException {
		super(widget);
	}

	public AbstractSWTBotControl(T widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	/** In the coordinates of its parent. */
	protected Rectangle getBounds() {
		return ask(() -> widget.getBounds());
	}

	/** In the coordinates of the display. */
	protected Rectangle absoluteLocation() {
		return ask(() -> display.map(widget.getParent(), null, widget.getBounds()));
	}
}
