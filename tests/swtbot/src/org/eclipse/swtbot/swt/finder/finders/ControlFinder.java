package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;

/** Looks for widgets in the tree of controls, which items of tabs and tool bars are part of. */
public class ControlFinder {

	protected final Display display = SWTUtils.display();

	/** Whether what is hidden is found as well. */
	public boolean shouldFindInVisibleControls;

	/** @return what matches in the active shell, in the order of the tree */
	public <T extends Widget> List<T> findControls(Matcher<T> matcher) {
		return findControls(activeShell(), matcher, true);
	}

	/** @return what matches of the parent and all below it, in the order of the tree */
	public <T extends Widget> List<T> findControls(Widget parent, Matcher<T> matcher, boolean recursive) {
		return UIThreadRunnable.syncExec(display, (ListResult<T>) () -> {
			Set<T> found = new LinkedHashSet<>();
			collect(parent, matcher, recursive, found);
			return new ArrayList<>(found);
		});
	}

	@SuppressWarnings("unchecked")
	private <T extends Widget> void collect(Widget widget, Matcher<T> matcher, boolean recursive, Set<T> found) {
		if (widget == null || widget.isDisposed() || !visible(widget)) {
			return;
		}
		if (matcher.matches(widget)) {
			found.add((T) widget);
		}
		if (recursive) {
			children(widget).forEach(child -> collect(child, matcher, true, found));
		}
	}

	/** Of a control only what was said of itself: its parents were looked at before. */
	private boolean visible(Widget widget) {
		return shouldFindInVisibleControls || !(widget instanceof Control control) || control.getVisible();
	}

	private static List<Widget> children(Widget widget) {
		List<Widget> children = new ArrayList<>();
		switch (widget) {
			case CTabFolder folder -> {
				children.addAll(Arrays.asList(folder.getItems()));
				children.add(folder.getTopRight());
			}
			case CTabItem item -> children.add(item.getControl());
			case TabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
			case TabItem item -> children.add(item.getControl());
			case ToolBar bar -> {
				children.addAll(Arrays.asList(bar.getItems()));
				children.addAll(Arrays.asList(bar.getChildren()));
			}
			case Composite composite -> children.addAll(Arrays.asList(composite.getChildren()));
			default -> {
				// has none
			}
		}
		children.removeIf(Objects::isNull);
		return children;
	}

	public Shell[] getShells() {
		return UIThreadRunnable.syncExec(display,
				(ArrayResult<Shell>) () -> Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed()).toArray(Shell[]::new));
	}

	/** @return the shell that has the keyboard; null if none has */
	public Shell activeShell() {
		return UIThreadRunnable.syncExec(display, (WidgetResult<Shell>) () -> {
			Shell active = display.getActiveShell();
			return active != null ? active
					: Arrays.stream(display.getShells()).filter(Control::isFocusControl).findFirst().orElse(null);
		});
	}
}
