package org.intcrucible.ui.widget;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Says in a word what something is: ready, blocked, suggested. Its tooltip says since when and why. */
public final class Badge extends Canvas {

	private static final int LEFT = 9;
	private static final int ICON_GAP = 5;
	private static final int RIGHT = 8;

	private Tint tint = Tint.NEUTRAL;
	private Icon icon;
	private String text = "";

	public Badge(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		addListener(SWT.Paint, event -> {
			event.gc.setBackground(getParent().getBackground());
			event.gc.fillRectangle(getClientArea());
			paint(event.gc, new Rectangle(0, 0, getSize().x, getSize().y), tint, icon, text);
		});
	}

	/** Shows a word behind an icon. */
	public void show(Tint newTint, Icon newIcon, String newText, String tooltip) {
		if (tint == newTint && icon == newIcon && text.equals(newText) && tooltip.equals(Objects.requireNonNullElse(getToolTipText(), ""))) {
			return;
		}
		tint = newTint;
		icon = newIcon;
		text = newText;
		setToolTipText(tooltip.isEmpty() ? null : tooltip);
		Accessibility.name(this, newText);
		Accessibility.describe(this, tooltip);
		redraw();
		requestLayout();
	}

	public String text() {
		return text;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int needed = width(gc, text);
		gc.dispose();
		return new Point(needed, Metrics.height(Metrics.BADGE));
	}

	/** How wide a badge is, for painters of tables. */
	public static int width(GC gc, String text) {
		return LEFT + Metrics.ICON_BADGE + ICON_GAP + Paint.extent(gc, text, FontStyle.CAPTION).x + RIGHT;
	}

	/** Draws a badge, for painters of tables. */
	public static void paint(GC gc, Rectangle area, Tint tint, Icon icon, String text) {
		Paint.smooth(gc);
		Paint.panel(gc, area, area.height / 2, tint.fill(), tint.border());
		Icons.draw(gc, icon, area.x + LEFT, area.y + (area.height - Metrics.ICON_BADGE) / 2, Metrics.ICON_BADGE, tint.text());
		Paint.text(gc, text, area.x + LEFT + Metrics.ICON_BADGE + ICON_GAP, area.y, area.height, FontStyle.CAPTION, tint.text());
	}
}
