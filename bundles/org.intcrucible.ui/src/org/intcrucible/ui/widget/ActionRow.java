package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Something to begin with: an icon, a name, a sentence below, and the keys that do the same. */
public final class ActionRow extends PressControl {

	private static final int HEIGHT = 44;
	private static final int TEXT = 40;
	private static final int SIDES = 10;

	private final Icon icon;
	private final String name;
	private final String sentence;
	private final String keys;

	/** @param keys empty for none */
	public ActionRow(Composite parent, String id, Icon icon, String name, String sentence, String keys) {
		super(parent, id, ACC.ROLE_PUSHBUTTON);
		this.icon = icon;
		this.name = name;
		this.sentence = sentence;
		this.keys = keys;
		Accessibility.name(this, name);
		Accessibility.describe(this, sentence);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 300 : width, HEIGHT + 2 * (Metrics.height(Metrics.ROW) - Metrics.ROW));
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		if (isFocusControl() || isPressed() || isHovered()) {
			Paint.fillRound(gc, all, Metrics.BUTTON_RADIUS, isHovered() && !isPressed() && !isFocusControl() ? Token.HOVER : Token.SELECTED);
		}
		if (isFocusControl()) {
			Paint.border(gc, all, Metrics.BUTTON_RADIUS, 1, Token.ACCENT);
		}
		Icons.draw(gc, icon, SIDES, (all.height - Metrics.ICON_TOOL) / 2, Metrics.ICON_TOOL, Token.ACCENT);
		int half = all.height / 2;
		int room = Paint.extent(gc, keys, FontStyle.CAPTION).x + SIDES;
		gc.setFont(Fonts.font(FontStyle.STRONG));
		Paint.text(gc, Paint.shortened(gc, name, all.width - TEXT - room - SIDES), TEXT, 4, half - 4, FontStyle.STRONG, Token.TEXT);
		Paint.text(gc, keys, all.width - room, 0, all.height, FontStyle.CAPTION, Token.TEXT_3);
		gc.setFont(Fonts.font(FontStyle.CAPTION));
		Paint.text(gc, Paint.shortened(gc, sentence, all.width - TEXT - room - SIDES), TEXT, half, half - 4, FontStyle.CAPTION, Token.TEXT_2);
	}
}
