package org.intcrucible.run.command.internal.panel;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * What can be long above, what must be seen below it, and what is good to know where there is room: the first of three children
 * scrolls when there is no room for all of it, the second follows it without a gap, the third is left out when it does not fit.
 */
final class PanelLayout extends Layout {

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean changed) {
		Control[] children = composite.getChildren();
		Point upper = content(children[0]).computeSize(width, SWT.DEFAULT, changed);
		Point lower = children[1].computeSize(width, SWT.DEFAULT, changed);
		return new Point(Math.max(upper.x, lower.x), upper.y + lower.y);
	}

	@Override
	protected void layout(Composite composite, boolean changed) {
		Rectangle area = composite.getClientArea();
		Control[] children = composite.getChildren();
		ScrolledComposite scrolled = (ScrolledComposite) children[0];
		int lower = children[1].computeSize(area.width, SWT.DEFAULT, changed).y;
		int natural = scrolled.getContent().computeSize(area.width, SWT.DEFAULT, changed).y;
		int upper = Math.max(0, Math.min(natural, area.height - lower));
		int width = natural <= upper || scrolled.getVerticalBar() == null ? area.width : area.width - scrolled.getVerticalBar().getSize().x;
		int needed = scrolled.getContent().computeSize(width, SWT.DEFAULT, changed).y;
		scrolled.setMinSize(1, needed);
		scrolled.setBounds(area.x, area.y, area.width, upper);
		children[1].setBounds(area.x, area.y + upper, area.width, lower);
		int rest = area.height - upper - lower;
		int wanted = children[2].computeSize(area.width, SWT.DEFAULT, changed).y;
		children[2].setVisible(wanted <= rest);
		children[2].setBounds(area.x, area.y + upper + lower, area.width, Math.max(0, rest));
	}

	private static Control content(Control scrolled) {
		return ((ScrolledComposite) scrolled).getContent();
	}
}
