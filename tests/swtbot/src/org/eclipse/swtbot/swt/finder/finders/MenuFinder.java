package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;

/** Looks for items of menus. Menus that are filled when they are shown are told that they are. */
public class MenuFinder {

	protected final Display display = SWTUtils.display();

	/** @return what matches in the shell's menu bar */
	public List<MenuItem> findMenus(Shell shell, Matcher<MenuItem> matcher, boolean recursive) {
		return findMenus(UIThreadRunnable.syncExec(display, (WidgetResult<Menu>) shell::getMenuBar), matcher, recursive);
	}

	/** @return what matches, depth first; a menu in which nothing was found is told that it is hidden again */
	public List<MenuItem> findMenus(Menu menu, Matcher<MenuItem> matcher, boolean recursive) {
		return UIThreadRunnable.syncExec(display, (ListResult<MenuItem>) () -> found(menu, matcher, recursive));
	}

	private static List<MenuItem> found(Menu menu, Matcher<MenuItem> matcher, boolean recursive) {
		List<MenuItem> found = new ArrayList<>();
		if (menu == null || menu.isDisposed()) {
			return found;
		}
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				if (matcher.matches(item)) {
					found.add(item);
				}
				if (recursive) {
					found.addAll(found(item.getMenu(), matcher, true));
				}
			}
		}
		if (found.isEmpty()) {
			menu.notifyListeners(SWT.Hide, new Event());
		}
		return found;
	}
}
