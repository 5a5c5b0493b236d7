package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A label that draws itself. */
public class SWTBotCLabel extends AbstractSWTBotControl<CLabel> {

	public SWTBotCLabel(CLabel widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotCLabel(CLabel widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	public Image image() {
		return ask(() -> widget.getImage());
	}
}
