package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** A menu bar, or a menu that pops up. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {

	public SWTBotRootMenu(Menu widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotRootMenu(Menu widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	/** @param texts of the items from here downwards */
	public SWTBotMenu menu(String... texts) {
		if (texts.length == 0) {
			throw new WidgetNotFoundException("Could not find menu item for empty text path");
		}
		return menu(texts[0], false, 0).menu(Arrays.copyOfRange(texts, 1, texts.length));
	}

	/** @param recursive whether to look in menus below this one as well */
	public SWTBotMenu menu(String text, boolean recursive, int index) throws WidgetNotFoundException {
		return menu(WidgetMatcherFactory.<MenuItem>withMnemonic(text), recursive, index);
	}

	public SWTBotMenu menu(Matcher<MenuItem> matcher, boolean recursive, int index) throws WidgetNotFoundException {
		WaitForObjectCondition<MenuItem> item = Conditions.waitForMenuItem(this, matcher, recursive, index);
		new SWTBot().waitUntilWidgetAppears(item);
		return new SWTBotMenu(item.get(0), matcher);
	}

	public SWTBotMenu menuWithId(String key, String value, boolean recursive, int index) throws WidgetNotFoundException {
		return menu(WidgetMatcherFactory.<MenuItem>withId(key, value), recursive, index);
	}

	/** Hides it if it pops up. */
	public SWTBotRootMenu hide() {
		syncExec(() -> {
			if ((widget.getStyle() & SWT.POP_UP) != 0) {
				widget.setVisible(false);
				widget.notifyListeners(SWT.Hide, createEvent());
			}
		});
		return this;
	}

	/** @return the items' texts without mnemonics and keys; empty for a separator */
	public List<String> menuItems() {
		return ask(() -> SWTBotMenu.texts(widget));
	}
}
