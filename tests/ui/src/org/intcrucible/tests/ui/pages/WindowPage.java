package org.intcrucible.tests.ui.pages;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.intcrucible.ui.widget.RichLine;

/** The window as a whole: its menus, its dialogs, its theme. */
public final class WindowPage extends Page {

	private static final String FIRST_PERSPECTIVE = "Design";

	public WindowPage(SWTBotShell window) {
		super(window);
	}

	public String title() {
		return window.getText();
	}

	public void awaitTitle(String title) {
		await("the window is called " + title, () -> title().equals(title));
	}

	/** Waits until it stands beside the project's name how its document is. */
	public void awaitDocument(String words) {
		RichLine line = (RichLine) bot.canvasWithId("trim.project.state").widget;
		await("the document is " + words, () -> UIThreadRunnable.syncExec((StringResult) line::plainText).contains(words));
	}

	/** @param path texts from the menu bar downwards */
	public SWTBotMenu menu(String... path) {
		return bot.menu(window).menu(path);
	}

	/** @return in the order of the menu; those that have nothing to show are not there */
	public List<String> perspectives() {
		// A menu is filled when it is shown, which whoever looks for an item does.
		SWTBotMenu first = menu("Window", FIRST_PERSPECTIVE);
		List<String> names = menu("Window").menuItems().stream().takeWhile(name -> !name.isEmpty()).toList();
		first.hide();
		return names;
	}

	public WindowPage openPerspective(String name) {
		menu("Window", name).click();
		return this;
	}

	/** @param name "Light" or "Dark" */
	public WindowPage useTheme(String name) {
		menu("View", name).click();
		return this;
	}

	/** Of the window's background, from 0 for black to 255. */
	public int brightness() {
		RGB color = window.backgroundColor().getRGB();
		return (color.red + color.green + color.blue) / 3;
	}

	/** Waits for a dialog with this title. */
	public SWTBot dialog(String title) {
		SWTBotShell dialog = bot.shell(title);
		dialog.activate();
		return dialog.bot();
	}

	/** @param name of the tab of a part, which is brought to the front */
	public void show(String name) {
		bot.cTabItem(name).activate();
	}
}
