package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** An icon on a disc. */
final class DialogIcon extends Canvas {

	private static final int DISC = 36;

	DialogIcon(Composite parent, Icon icon, Tint tint) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc, icon, tint));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(DISC, DISC);
	}

	private static void draw(GC gc, Icon icon, Tint tint) {
		Paint.smooth(gc);
		Paint.panel(gc, new Rectangle(0, 0, DISC, DISC), DISC / 2, tint.fill(), tint.border());
		int at = (DISC - Metrics.ICON_TOOL) / 2;
		Icons.draw(gc, icon, at, at, Metrics.ICON_TOOL, tint.text());
	}
}
