package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.hamcrest.SelfDescribing;

/** A field. */
public class SWTBotText extends AbstractSWTBotControl<Text> {

	public SWTBotText(Text widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotText(Text widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	/** @throws IllegalArgumentException if it is read-only */
	public SWTBotText setText(String text) {
		waitForEnabled();
		assertWritable();
		syncExec(() -> widget.setText(text));
		return this;
	}

	public SWTBotText typeText(String text) {
		return typeText(text, SWTBotPreferences.TYPE_INTERVAL);
	}

	/** @param interval milliseconds between two keys */
	public SWTBotText typeText(String text, int interval) {
		assertWritable();
		setFocus();
		keyboard().typeText(text, interval);
		return this;
	}

	public SWTBotText selectAll() {
		syncExec(() -> widget.selectAll());
		return this;
	}

	public boolean isReadOnly() {
		return hasStyle(widget, SWT.READ_ONLY);
	}

	private void assertWritable() {
		assertEnabled();
		if (!isVisible()) {
			throw new AssertionFailedException("The widget " + this + " is not visible");
		}
		if (isReadOnly()) {
			throw new IllegalArgumentException("TextBox is read-only");
		}
	}
}
