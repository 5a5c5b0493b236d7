package org.eclipse.swtbot.swt.finder.waits;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.MenuFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.hamcrest.Matcher;

/** What is often waited for. */
public abstract class Conditions {

	private Conditions() {
	}

	public static ICondition tableHasRows(SWTBotTable table, int rowCount) {
		return condition(() -> table.rowCount() == rowCount,
				() -> "Timed out waiting for " + table + " to contain " + rowCount + " rows.");
	}

	public static ICondition treeHasRows(SWTBotTree tree, int rowCount) {
		return condition(() -> tree.rowCount() == rowCount,
				() -> "Timed out waiting for " + tree + " to contain " + rowCount + " rows.");
	}

	public static ICondition shellCloses(SWTBotShell shell) {
		return condition(() -> !shell.isOpen(), () -> "The shell " + shell + " did not close.");
	}

	public static ICondition shellIsActive(String shellText) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return Arrays.stream(bot.shells()).anyMatch(shell -> shell.isActive() && shell.getText().equals(shellText));
			}

			@Override
			public String getFailureMessage() {
				return "The shell '" + shellText + "' did not activate";
			}
		};
	}

	public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
		return condition(widget::isEnabled, () -> "The widget " + widget + " was not enabled.");
	}

	public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher) {
		return found(matcher, "Could not find widget matching: " + matcher, bot -> bot.getFinder().findControls(matcher));
	}

	public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher, Widget parent) {
		return found(matcher, "Could not find widget matching: " + matcher, bot -> bot.getFinder().findControls(parent, matcher, true));
	}

	public static WaitForObjectCondition<Shell> waitForShell(Matcher<Shell> matcher) {
		return found(matcher, "Could not find shell matching: " + matcher,
				bot -> Stream.of(bot.getFinder().getShells()).filter(matcher::matches).toList());
	}

	public static WaitForObjectCondition<Menu> waitForMenuBar(SWTBotShell shell) {
		return found(null, "Could not find menu bar for shell: " + shell, bot -> present(shell.widget::getMenuBar));
	}

	public static WaitForObjectCondition<Menu> waitForPopupMenu(Control control) {
		return found(null, "Could not find context menu for control: " + control, bot -> present(control::getMenu));
	}

	private static List<Menu> present(WidgetResult<Menu> menu) {
		return Stream.ofNullable(UIThreadRunnable.syncExec(menu)).toList();
	}

	public static WaitForObjectCondition<MenuItem> waitForMenuItem(SWTBotRootMenu menu, Matcher<MenuItem> matcher, boolean recursive,
			int index) {
		return item(() -> menu.widget, matcher, recursive, index);
	}

	public static WaitForObjectCondition<MenuItem> waitForMenuItem(SWTBotMenu menu, Matcher<MenuItem> matcher, boolean recursive,
			int index) {
		return item(menu.widget::getMenu, matcher, recursive, index);
	}

	/** Finds the item with that number alone. */
	private static WaitForObjectCondition<MenuItem> item(WidgetResult<Menu> menu, Matcher<MenuItem> matcher, boolean recursive, int index) {
		return found(matcher, "Could not find menu item matching: " + matcher,
				bot -> new MenuFinder().findMenus(UIThreadRunnable.syncExec(menu), matcher, recursive).stream().skip(index).limit(1).toList());
	}

	private static <T> WaitForObjectCondition<T> found(Matcher<T> matcher, String failure, Function<SWTBot, List<T>> search) {
		return new WaitForObjectCondition<>(matcher) {
			@Override
			protected List<T> findMatches() {
				return search.apply(bot);
			}

			@Override
			public String getFailureMessage() {
				return failure;
			}
		};
	}

	private static ICondition condition(BooleanSupplier test, Supplier<String> failure) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return test.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return failure.get();
			}
		};
	}
}
