package org.eclipse.swtbot.swt.finder.keyboard;

import org.eclipse.swt.widgets.Widget;
import org.hamcrest.SelfDescribing;

/** Makes keyboards. There is one way of pressing keys here: the toolkit's own. */
public class KeyboardFactory {

	private KeyboardFactory() {
	}

	public static Keyboard getDefaultKeyboard(Widget widget, SelfDescribing description) {
		return getSWTKeyboard();
	}

	public static Keyboard getSWTKeyboard() {
		return new Keyboard(new PostingKeyboard());
	}
}
