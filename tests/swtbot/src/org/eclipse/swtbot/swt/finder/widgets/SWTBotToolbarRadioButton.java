package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** An item of a tool bar, one of several of which one is on. */
public class SWTBotToolbarRadioButton extends SWTBotToolbarButton {

	public SWTBotToolbarRadioButton(ToolItem widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotToolbarRadioButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
		expect(SWT.RADIO, "radio button");
	}

	@Override
	public SWTBotToolbarRadioButton click(int stateMask) {
		waitForEnabled();
		ToolItem before = ask(this::selectedSibling);
		if (before != null) {
			new SWTBotToolbarRadioButton(before).deselected();
		}
		syncExec(() -> widget.setSelection(true));
		sendNotifications(stateMask);
		return this;
	}

	private void deselected() {
		notify(SWT.Deactivate);
		asyncExec(() -> widget.setSelection(false));
		notify(SWT.Selection);
	}

	/** Separators end a group. */
	private ToolItem selectedSibling() {
		ToolItem selected = null;
		boolean own = false;
		for (ToolItem item : widget.getParent().getItems()) {
			if (hasStyle(item, SWT.SEPARATOR)) {
				if (own) {
					return selected;
				}
				selected = null;
			} else if (item == widget) {
				own = true;
			} else if (hasStyle(item, SWT.RADIO) && item.getSelection()) {
				selected = item;
			}
		}
		return selected;
	}

	public boolean isChecked() {
		return ask(() -> widget.getSelection());
	}
}
