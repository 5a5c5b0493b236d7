package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** An item of a menu. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {

	public SWTBotMenu(MenuItem widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotMenu(MenuItem widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	/** Does nothing if a menu hangs on it. The menus are hidden in the same turn, before the item is chosen. */
	@Override
	public SWTBotMenu click() {
		if (hasMenu()) {
			return this;
		}
		waitForEnabled();
		asyncExec(() -> {
			hide();
			if (hasStyle(widget, SWT.CHECK)) {
				widget.setSelection(!widget.getSelection());
			} else if (hasStyle(widget, SWT.RADIO)) {
				selectRadio();
			}
			notify(SWT.Selection);
		});
		syncExec(() -> {
			// what was sent before this has been handled by now
		});
		return this;
	}

	/** On the UI thread. */
	private void selectRadio() {
		for (MenuItem sibling : widget.getParent().getItems()) {
			if (sibling != widget && hasStyle(sibling, SWT.RADIO) && sibling.getSelection() && inOneGroup(sibling)) {
				sibling.setSelection(false);
				new SWTBotMenu(sibling).notify(SWT.Selection);
			}
		}
		widget.setSelection(true);
	}

	private boolean inOneGroup(MenuItem sibling) {
		Menu menu = widget.getParent();
		int from = Math.min(menu.indexOf(widget), menu.indexOf(sibling));
		int to = Math.max(menu.indexOf(widget), menu.indexOf(sibling));
		Predicate<MenuItem> separates = item -> hasStyle(item, SWT.SEPARATOR);
		return Arrays.stream(menu.getItems(), from, to).noneMatch(separates);
	}

	/** Hides the menus above it, but not a menu bar. */
	public SWTBotMenu hide() {
		syncExec(() -> {
			for (Menu menu = widget.getParent(); menu != null && (menu.getStyle() & SWT.BAR) == 0; menu = menu.getParentMenu()) {
				Event event = createEvent();
				event.widget = menu;
				menu.setVisible(false);
				menu.notifyListeners(SWT.Hide, event);
			}
		});
		return this;
	}

	public SWTBotMenu menu(String text) {
		return menu(text, false, 0);
	}

	/** @param texts of the items from here downwards; this item if there are none */
	public SWTBotMenu menu(String... texts) {
		SWTBotMenu item = this;
		for (String text : texts) {
			item = item.menu(text, false, 0);
		}
		return item;
	}

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

	@Override
	public boolean isEnabled() {
		return ask(() -> widget.isEnabled());
	}

	public boolean hasMenu() {
		return ask(() -> widget.getMenu() != null);
	}

	public boolean isChecked() {
		return ask(() -> widget.getSelection());
	}

	/** @return the texts of the menu that hangs on it, without mnemonics and keys; empty for a separator */
	public List<String> menuItems() {
		return ask(() -> widget.getMenu() == null ? List.of() : texts(widget.getMenu()));
	}

	static List<String> texts(Menu menu) {
		return Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "").split("\t")[0]).toList();
	}
}
