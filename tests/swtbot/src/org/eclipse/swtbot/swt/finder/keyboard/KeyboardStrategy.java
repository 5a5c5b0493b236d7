package org.eclipse.swtbot.swt.finder.keyboard;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.widgets.Widget;
import org.hamcrest.SelfDescribing;

/** How keys are pressed. */
public interface KeyboardStrategy {

	void init(Widget widget, SelfDescribing description);

	/** @param keys in the order in which they are pressed and held */
	void pressKeys(KeyStroke... keys);

	/** @param keys in the order in which they are released */
	void releaseKeys(KeyStroke... keys);
}
