package org.eclipse.swtbot.swt.finder;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.hamcrest.Matcher;

/** Waits, and finds shells, menus and whatever a matcher describes. */
abstract class SWTBotFactory {

	protected final Display display;
	protected final Finder finder;

	SWTBotFactory(Finder finder) {
		display = SWTUtils.display();
		this.finder = finder;
	}

	/** @throws WidgetNotFoundException if there is none in time */
	public SWTBotShell shell(String text) {
		return shell(text, 0);
	}

	/** @param index among those with the same text */
	public SWTBotShell shell(String text, int index) {
		return new SWTBotShell(appeared(Conditions.waitForShell(WidgetMatcherFactory.withText(text))).get(index));
	}

	public SWTBotShell shellWithId(String value) {
		return new SWTBotShell(appeared(Conditions.waitForShell(WidgetMatcherFactory.withId(value))).get(0));
	}

	public SWTBotShell[] shells() {
		return Arrays.stream(finder.getShells()).filter(shell -> !shell.isDisposed()).map(SWTBotShell::new).toArray(SWTBotShell[]::new);
	}

	/** @throws WidgetNotFoundException at once if no shell has the keyboard */
	public SWTBotShell activeShell() throws WidgetNotFoundException {
		return new SWTBotShell(finder.activeShell());
	}

	/** @return the menu bar of the active shell */
	public SWTBotRootMenu menu() {
		return menu(activeShell());
	}

	public SWTBotRootMenu menu(SWTBotShell shell) {
		return new SWTBotRootMenu(appeared(Conditions.waitForMenuBar(shell)).get(0));
	}

	/** @return an item of the active shell's menu bar, or of a menu below it */
	public SWTBotMenu menu(String text) {
		return menu().menu(text, true, 0);
	}

	public SWTBotMenu menu(String text, boolean recursive) {
		return menu().menu(text, recursive, 0);
	}

	public SWTBotMenu menu(SWTBotShell shell, Matcher<MenuItem> matcher, int index) {
		return menu(shell).menu(matcher, true, index);
	}

	public SWTBotMenu menuWithId(String value) {
		return menu().menuWithId(SWTBotPreferences.DEFAULT_KEY, value, true, 0);
	}

	public <T extends Widget> T widget(Matcher<T> matcher) {
		return widget(matcher, 0);
	}

	/** @param index among those that match, in the order of the tree */
	public <T extends Widget> T widget(Matcher<T> matcher, int index) {
		return appeared(Conditions.waitForWidget(matcher)).get(index);
	}

	public <T extends Widget> T widget(Matcher<T> matcher, Widget parentWidget) {
		return appeared(Conditions.waitForWidget(matcher, parentWidget)).get(0);
	}

	/** @return those in the active shell */
	public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher) {
		return widgets(matcher, activeShell().widget);
	}

	public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher, Widget parentWidget) {
		return appeared(Conditions.waitForWidget(matcher, parentWidget)).getAllMatches();
	}

	private <T> WaitForObjectCondition<T> appeared(WaitForObjectCondition<T> condition) {
		waitUntilWidgetAppears(condition);
		return condition;
	}

	/** @throws WidgetNotFoundException if it does not become true in time */
	public void waitUntilWidgetAppears(ICondition waitForWidget) {
		try {
			waitUntil(waitForWidget);
		} catch (TimeoutException late) {
			throw new WidgetNotFoundException(waitForWidget.getFailureMessage(), late);
		}
	}

	/** @throws TimeoutException if it does not become true within {@link SWTBotPreferences#TIMEOUT} */
	public void waitUntil(ICondition condition) throws TimeoutException {
		waitUntil(condition, SWTBotPreferences.TIMEOUT);
	}

	/** @param timeout milliseconds */
	public void waitUntil(ICondition condition, long timeout) throws TimeoutException {
		waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	/** @param interval milliseconds between two tests */
	public void waitUntil(ICondition condition, long timeout, long interval) throws TimeoutException {
		await(condition, true, timeout, interval);
	}

	/** @throws TimeoutException if it does not become false within {@link SWTBotPreferences#TIMEOUT} */
	public void waitWhile(ICondition condition) throws TimeoutException {
		waitWhile(condition, SWTBotPreferences.TIMEOUT);
	}

	public void waitWhile(ICondition condition, long timeout) throws TimeoutException {
		await(condition, false, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	private void await(ICondition condition, boolean expected, long timeout, long interval) {
		if (timeout < 0 || interval < 0) {
			throw new AssertionFailedException("timeout or interval value is negative");
		}
		long limit = System.currentTimeMillis() + timeout;
		condition.init((SWTBot) this);
		while (!holds(condition, expected)) {
			SWTUtils.sleep(interval);
			if (System.currentTimeMillis() > limit) {
				throw new TimeoutException("Timeout after: " + timeout + " ms.: " + condition.getFailureMessage());
			}
		}
	}

	/** Whatever goes wrong while it is asked may be right the next time. */
	private static boolean holds(ICondition condition, boolean expected) {
		try {
			return condition.test() == expected;
		} catch (Exception notYet) {
			return false;
		}
	}

	public void sleep(long millis) {
		SWTUtils.sleep(millis);
	}

	public Display getDisplay() {
		return display;
	}

	public boolean captureScreenshot(String fileName) {
		return SWTUtils.captureScreenshot(fileName);
	}

	public Finder getFinder() {
		return finder;
	}

	/** @return the control that has the keyboard; null if none has */
	public Control getFocusedWidget() {
		return UIThreadRunnable.syncExec(display, (WidgetResult<Control>) display::getFocusControl);
	}
}
