package org.eclipse.swtbot.swt.finder.results;

import org.eclipse.swt.widgets.Widget;

/** A widget that is found on the UI thread. */
public interface WidgetResult<T extends Widget> extends Result<T> {
}
