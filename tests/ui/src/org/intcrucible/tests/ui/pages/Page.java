package org.intcrucible.tests.ui.pages;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.nebula.nattable.finder.SWTNatTableBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** Something of the window, in the words of whoever uses it. Subclasses have a public constructor with the window. */
public abstract class Page {

	private static final String NAME = "crucible.accessible.name";

	protected final SWTBotShell window;
	/** Looks in the window alone, whether it is in front or not. */
	protected final SWTNatTableBot bot;

	protected Page(SWTBotShell window) {
		this.window = window;
		bot = new SWTNatTableBot(window.widget);
	}

	/** @return what a screen reader says of the control with this id, which is waited for */
	protected String nameOf(String id) {
		Widget control = bot.widget(WidgetMatcherFactory.<Widget>withId(id));
		return UIThreadRunnable.syncExec((StringResult) () -> (String) control.getData(NAME));
	}

	/** Presses what draws itself, such as a button, a link or a row. */
	protected void press(String id) {
		bot.canvasWithId(id).click();
	}

	/** @param what ends the sentence "it did not come about that" */
	protected void await(String what, BooleanSupplier condition) {
		bot.waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return condition.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return "It did not come about that " + what + ".";
			}
		});
	}
}
