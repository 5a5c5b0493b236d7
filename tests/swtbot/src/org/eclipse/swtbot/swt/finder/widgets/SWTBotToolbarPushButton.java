package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** An item of a tool bar that is pressed. */
public class SWTBotToolbarPushButton extends SWTBotToolbarButton {

	public SWTBotToolbarPushButton(ToolItem widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotToolbarPushButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
		expect(SWT.PUSH, "push button");
	}

	@Override
	public SWTBotToolbarPushButton click(int stateMask) {
		waitForEnabled();
		sendNotifications(stateMask);
		return this;
	}
}
