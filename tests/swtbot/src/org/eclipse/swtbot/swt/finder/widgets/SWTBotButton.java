package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A push button. */
public class SWTBotButton extends AbstractSWTBotControl<Button> {

	public SWTBotButton(Button widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotButton(Button widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
		if (!hasStyle(widget, SWT.PUSH)) {
			throw new AssertionFailedException("Expecting a push button.");
		}
	}

	/** @throws TimeoutException if it does not become enabled in time */
	@Override
	public SWTBotButton click() {
		waitForEnabled();
		enter();
		notify(SWT.MouseDown);
		notify(SWT.MouseUp);
		notify(SWT.Selection);
		leave();
		return this;
	}
}
