package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A label. */
public class SWTBotLabel extends AbstractSWTBotControl<Label> {

	public SWTBotLabel(Label widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotLabel(Label widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	public Image image() {
		return ask(() -> widget.getImage());
	}
}
