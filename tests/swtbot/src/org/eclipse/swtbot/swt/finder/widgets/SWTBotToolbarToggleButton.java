package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** An item of a tool bar that is on or off. */
public class SWTBotToolbarToggleButton extends SWTBotToolbarButton {

	public SWTBotToolbarToggleButton(ToolItem widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotToolbarToggleButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
		expect(SWT.CHECK, "checkbox");
	}

	public SWTBotToolbarToggleButton toggle() {
		return click(0);
	}

	@Override
	public SWTBotToolbarToggleButton click(int stateMask) {
		waitForEnabled();
		syncExec(() -> widget.setSelection(!widget.getSelection()));
		sendNotifications(stateMask);
		return this;
	}

	public void select() {
		if (!isChecked()) {
			toggle();
		}
	}

	public void deselect() {
		if (isChecked()) {
			toggle();
		}
	}

	public boolean isChecked() {
		return ask(() -> widget.getSelection());
	}
}
