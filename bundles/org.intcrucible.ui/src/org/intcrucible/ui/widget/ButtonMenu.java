package org.intcrucible.ui.widget;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu beneath the button that opens it. */
public final class ButtonMenu {

	private ButtonMenu() {
	}

	/** Shows a menu, which is disposed of once something was chosen or nothing is. */
	public static void open(Control button, Consumer<Menu> fill) {
		Menu menu = new Menu(button);
		fill.accept(menu);
		// What was chosen is told after the menu is hidden.
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		show(menu, button);
	}

	/**
	 * Gives a button a menu that is filled anew whenever it is shown: by a press, or as a context menu.
	 *
	 * @param fill puts into the menu what can be chosen now
	 */
	public static void attach(QuietButton button, Consumer<Menu> fill) {
		Menu menu = new Menu(button);
		button.setMenu(menu);
		menu.addListener(SWT.Show, event -> {
			for (MenuItem old : menu.getItems()) {
				old.dispose();
			}
			fill.accept(menu);
		});
		button.onPress(() -> show(menu, button));
	}

	/** Shows a menu that stays for the next time. */
	public static void show(Menu menu, Control button) {
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.setVisible(true);
	}

	/**
	 * Adds what can be chosen.
	 *
	 * @param style  {@code SWT.PUSH}, {@code CHECK} or {@code RADIO}
	 * @param text   as it is read: no letter of it is a key
	 * @param action what choosing it does
	 */
	public static MenuItem item(Menu menu, int style, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> {
			// Of several that exclude each other, the one that is given up hears of it too.
			if ((style & SWT.RADIO) == 0 || item.getSelection()) {
				action.run();
			}
		});
		return item;
	}
}
