package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A check box. */
public class SWTBotCheckBox extends AbstractSWTBotControl<Button> {

	public SWTBotCheckBox(Button widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotCheckBox(Button widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
		if (!hasStyle(widget, SWT.CHECK)) {
			throw new AssertionFailedException("Expecting a checkbox.");
		}
	}

	@Override
	public SWTBotCheckBox click() {
		waitForEnabled();
		check(!isChecked());
		return this;
	}

	public void select() {
		waitForEnabled();
		if (!isChecked()) {
			check(true);
		}
	}

	public void deselect() {
		waitForEnabled();
		if (isChecked()) {
			check(false);
		}
	}

	private void check(boolean checked) {
		asyncExec(() -> widget.setSelection(checked));
		enter();
		notify(SWT.MouseDown);
		notify(SWT.MouseUp);
		notify(SWT.Selection);
		leave();
	}

	public boolean isChecked() {
		return ask(() -> widget.getSelection());
	}
}
