package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A field for a whole number. */
public class SWTBotSpinner extends AbstractSWTBotControl<Spinner> {

	public SWTBotSpinner(Spinner widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotSpinner(Spinner widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	public int getSelection() {
		return ask(() -> widget.getSelection());
	}

	public void setSelection(int value) {
		waitForEnabled();
		asyncExec(() -> widget.setSelection(value));
		notify(SWT.Selection);
	}

	public int getMinimum() {
		return ask(() -> widget.getMinimum());
	}

	public int getMaximum() {
		return ask(() -> widget.getMaximum());
	}
}
