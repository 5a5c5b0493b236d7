package org.eclipse.swtbot.swt.finder.finders;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.hamcrest.Matcher;

/** Looks for controls with one finder and for menus with another. */
public class Finder {

	private final ControlFinder controlFinder;
	private final MenuFinder menuFinder;

	public Finder(ControlFinder controlFinder, MenuFinder menuFinder) {
		this.controlFinder = controlFinder;
		this.menuFinder = menuFinder;
	}

	public Shell activeShell() {
		return controlFinder.activeShell();
	}

	public Shell[] getShells() {
		return controlFinder.getShells();
	}

	public <T extends Widget> List<T> findControls(Matcher<T> matcher) {
		return controlFinder.findControls(matcher);
	}

	public <T extends Widget> List<T> findControls(Widget widget, Matcher<T> matcher, boolean recursive) {
		return controlFinder.findControls(widget, matcher, recursive);
	}

	public List<MenuItem> findMenus(Shell shell, Matcher<MenuItem> matcher, boolean recursive) {
		return menuFinder.findMenus(shell, matcher, recursive);
	}

	public List<MenuItem> findMenus(Menu menu, Matcher<MenuItem> matcher, boolean recursive) {
		return menuFinder.findMenus(menu, matcher, recursive);
	}

	public boolean shouldFindInvisibleControls() {
		return controlFinder.shouldFindInVisibleControls;
	}

	public void setShouldFindInvisibleControls(boolean shouldFindInvisibleControls) {
		controlFinder.shouldFindInVisibleControls = shouldFindInvisibleControls;
	}

	public Display getDisplay() {
		return controlFinder.display;
	}
}
