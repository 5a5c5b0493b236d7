package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBotControl<Button> {

	public SWTBotRadio(Button widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotRadio(Button widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
		if (!hasStyle(widget, SWT.RADIO)) {
			throw new AssertionFailedException("Expecting a radio.");
		}
	}

	/** The one that was selected before hears of it first. One that is selected already is left alone. */
	@Override
	public SWTBotRadio click() {
		if (isSelected()) {
			return this;
		}
		waitForEnabled();
		Button before = ask(this::selectedSibling);
		if (before != null) {
			new SWTBotRadio(before).deselected();
		}
		setFocus();
		notify(SWT.Activate);
		notify(SWT.MouseDown, createMouseEvent(0, 0, 1, SWT.NONE, 1));
		notify(SWT.MouseUp, createMouseEvent(0, 0, 1, SWT.BUTTON1, 1));
		asyncExec(() -> widget.setSelection(true));
		notify(SWT.Selection);
		return this;
	}

	private void deselected() {
		notify(SWT.Deactivate);
		asyncExec(() -> widget.setSelection(false));
		notify(SWT.Selection);
	}

	private Button selectedSibling() {
		return hasStyle(widget.getParent(), SWT.NO_RADIO_GROUP) ? null
				: Arrays.stream(widget.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
						.filter(button -> (button.getStyle() & SWT.RADIO) != 0 && button.getSelection()).findFirst().orElse(null);
	}

	public boolean isSelected() {
		return ask(() -> widget.getSelection());
	}
}
