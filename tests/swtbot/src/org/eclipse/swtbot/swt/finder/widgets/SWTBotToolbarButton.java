package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** An item of a tool bar. */
public abstract class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

	public SWTBotToolbarButton(ToolItem widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotToolbarButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	void expect(int style, String kind) {
		if (!hasStyle(widget, style)) {
			throw new AssertionFailedException("Expecting a " + kind + ".");
		}
	}

	@Override
	public SWTBotToolbarButton click() {
		return click(0);
	}

	/** @param stateMask the modifier keys that are held */
	public abstract SWTBotToolbarButton click(int stateMask);

	void sendNotifications(int stateMask) {
		notify(SWT.MouseEnter);
		notify(SWT.MouseMove);
		notify(SWT.Activate);
		notify(SWT.MouseDown);
		notify(SWT.MouseUp);
		notify(SWT.Selection, createSelectionEvent(stateMask));
		leave();
	}

	@Override
	public boolean isEnabled() {
		return ask(() -> widget.isEnabled());
	}
}
