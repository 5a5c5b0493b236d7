package org.eclipse.swtbot.swt.finder.finders;

import java.util.List;

import org.eclipse.swt.widgets.Widget;
import org.hamcrest.Matcher;

/** Looks below one widget. */
public class ChildrenControlFinder extends ControlFinder {

	protected final Widget parentWidget;

	public ChildrenControlFinder(Widget parentWidget) {
		this.parentWidget = parentWidget;
	}

	@Override
	public <T extends Widget> List<T> findControls(Matcher<T> matcher) {
		return findControls(parentWidget, matcher, true);
	}
}
