package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * A button: a native one in all that it does, drawn over in the look of the product, which no native one takes on all
 * systems. No button of this kind is filled.
 */
public final class PushButton extends Button {

	private static final int SIDES = 12;
	private static final int ICON_GAP = 6;

	private Icon icon;
	private boolean standard;
	private boolean hovered;
	private boolean pressed;

	public PushButton(Composite parent, String id, String text) {
		super(parent, SWT.PUSH);
		WidgetIds.set(this, id);
		setText(text);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseEnter, event -> hovered(true));
		addListener(SWT.MouseExit, event -> hovered(false));
		addListener(SWT.MouseDown, event -> pressed(true));
		addListener(SWT.MouseUp, event -> pressed(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	/** Shows an icon before the text. */
	public PushButton icon(Icon before) {
		icon = before;
		redraw();
		return this;
	}

	/** Makes it the one that is meant to be pressed, which Enter presses in a dialog. */
	public PushButton standard() {
		standard = true;
		redraw();
		return this;
	}

	/** Does something at every press. */
	public PushButton onPress(Runnable action) {
		addListener(SWT.Selection, event -> action.run());
		return this;
	}

	@Override
	public void setText(String text) {
		super.setText(text);
		Accessibility.name(this, text.replace("&", ""));
	}

	@Override
	protected void checkSubclass() {
		// All native behaviour is kept; only what is seen is another.
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int text = Paint.extent(gc, getText(), FontStyle.BODY).x + (icon == null ? 0 : Metrics.ICON_ROW + ICON_GAP);
		gc.dispose();
		return new Point(width == SWT.DEFAULT ? text + 2 * SIDES : width,
				height == SWT.DEFAULT ? Metrics.height(Metrics.FIELD) : height);
	}

	private void hovered(boolean now) {
		hovered = now;
		redraw();
	}

	private void pressed(boolean now) {
		pressed = now;
		redraw();
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = new Rectangle(0, 0, getSize().x, getSize().y);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		boolean on = isEnabled();
		Token fill = !on ? Token.SUNKEN : pressed ? Token.SELECTED : hovered ? Token.HOVER : Token.SURFACE;
		Token ink = !on ? Token.DISABLED : standard ? Token.ACCENT : Token.TEXT;
		Paint.fillRound(gc, all, Metrics.BUTTON_RADIUS, fill);
		boolean focus = isFocusControl();
		Token line = !on ? Token.LINE : focus || standard ? Token.ACCENT : Token.STRONG_LINE;
		Paint.border(gc, all, Metrics.BUTTON_RADIUS, focus ? 2 : 1, line);
		int width = Paint.extent(gc, getText(), FontStyle.BODY).x + (icon == null ? 0 : Metrics.ICON_ROW + ICON_GAP);
		int x = (all.width - width) / 2;
		if (icon != null) {
			Icons.draw(gc, icon, x, (all.height - Metrics.ICON_ROW) / 2, Metrics.ICON_ROW, ink);
			x += Metrics.ICON_ROW + ICON_GAP;
		}
		Paint.text(gc, getText(), x, 0, all.height, FontStyle.BODY, ink);
	}
}
