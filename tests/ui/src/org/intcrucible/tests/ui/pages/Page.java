package org.intcrucible.tests.ui.pages;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.nebula.nattable.finder.SWTNatTableBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** Something of the window, in the words of whoever uses it. Subclasses have a public constructor with the window. */
public abstract class Page {

	private static final String NAME = "crucible.accessible.name";
	/** What stands between a number and its unit, where no line is broken. */
	private static final char GAP = '\u00a0';
	/** Milliseconds for what has to be fetched, answered or run first, on a machine that is busy with other things. */
	private static final long PATIENCE = 30_000;

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

	/** @return what a screen reader says of all controls with this id that are there now, in their order */
	protected List<String> namesOf(String id) {
		List<? extends Widget> found = bot.getFinder().findControls(window.widget, WidgetMatcherFactory.<Widget>withId(id), true);
		return UIThreadRunnable.syncExec(window.widget.getDisplay(), (ListResult<String>) () -> found.stream().filter(widget -> !widget.isDisposed())
				.map(widget -> widget.getData(NAME) instanceof String name ? plain(name) : "").toList());
	}

	/** As it is typed: without the spaces at which no line is broken. */
	protected static String plain(String words) {
		return words.replace(GAP, ' ');
	}

	/** Waits until a screen reader says these words of a control with this id. */
	protected void awaitName(String id, String words) {
		bot.waitUntil(new DefaultCondition() {
			private List<String> seen = List.of();

			@Override
			public boolean test() {
				seen = namesOf(id);
				return seen.stream().anyMatch(name -> name.contains(words));
			}

			@Override
			public String getFailureMessage() {
				return "It did not come about that " + id + " says \"" + words + "\"; it says " + seen + ".";
			}
		}, PATIENCE);
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
		}, PATIENCE);
	}
}
