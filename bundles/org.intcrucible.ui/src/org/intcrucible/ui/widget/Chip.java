package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A value in a frame, such as {@code 16 servers}. One that can be pressed is a {@link FilterChip}. */
public final class Chip extends Canvas {

	static final int SIDES = 7;

	private String text = "";
	private boolean chosen;

	public Chip(Composite parent, String id, String text) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		setText(text);
		addListener(SWT.Paint, event -> {
			event.gc.setBackground(getParent().getBackground());
			event.gc.fillRectangle(getClientArea());
			paint(event.gc, getClientArea(), this.text, this.chosen);
		});
	}

	public void setText(String newText) {
		text = newText;
		Accessibility.name(this, newText);
		redraw();
		requestLayout();
	}

	public String getText() {
		return text;
	}

	/** Shows it as the one of several that holds. */
	public void setChosen(boolean now) {
		chosen = now;
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int needed = width(gc, text);
		gc.dispose();
		return new Point(needed, Metrics.height(Metrics.BADGE));
	}

	/** How wide a chip is, for painters. */
	public static int width(GC gc, String text) {
		return Paint.extent(gc, text, FontStyle.CAPTION).x + 2 * SIDES;
	}

	/** Draws a chip, for painters. */
	public static void paint(GC gc, Rectangle area, String text, boolean chosen) {
		Paint.smooth(gc);
		Paint.panel(gc, area, Metrics.FIELD_RADIUS, chosen ? Token.SELECTED : Token.SUNKEN, chosen ? Token.ACCENT : Token.LINE);
		Paint.text(gc, text, area.x + SIDES, area.y, area.height, FontStyle.CAPTION, chosen ? Token.TEXT : Token.TEXT_2);
	}
}
