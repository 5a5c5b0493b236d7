package org.intcrucible.tests.ui.pages;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.intcrucible.ui.widget.RichLine;

/** What someone sees who opens the window with nothing in it yet. */
public final class WelcomePage extends Page {

	public WelcomePage(SWTBotShell window) {
		super(window);
	}

	public WelcomePage open() {
		bot.menu(window).menu("View", "Welcome").click();
		return this;
	}

	/** What stands at the top. */
	public String product() {
		RichLine line = (RichLine) bot.canvasWithId("welcome.product").widget;
		return UIThreadRunnable.syncExec(line::plainText);
	}

	/** @param name of an example's file, without its ending */
	public void openExample(String name) {
		bot.canvasWithId("welcome.example." + name).click();
	}
}
