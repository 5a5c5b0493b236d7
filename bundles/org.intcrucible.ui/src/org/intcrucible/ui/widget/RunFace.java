package org.intcrucible.ui.widget;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The filled button of {@link RunButton}; a margin around it has room for the ring of the focus. */
final class RunFace extends PressControl {

	/** The ring of two points and the gap of two points. */
	static final int RING = 4;
	private static final int GAP = 9;
	private static final int SIDES = 24;

	private final String text;

	RunFace(Composite parent, String id, String text) {
		super(parent, id, ACC.ROLE_PUSHBUTTON);
		this.text = text;
		Accessibility.name(this, text);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point extent = Paint.extent(gc, text, FontStyle.LEAD_STRONG);
		gc.dispose();
		return new Point(Math.max(width, extent.x + GAP + Metrics.ICON_ROW + 2 * SIDES + 2 * RING),
				Metrics.height(Metrics.RUN) + 2 * RING);
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Rectangle face = new Rectangle(RING, RING, all.width - 2 * RING, all.height - 2 * RING);
		Token ink = isEnabled() ? Token.ON_RUN : Token.TEXT_3;
		if (isEnabled()) {
			Token fill = isPressed() ? Token.RUN_PRESSED : isHovered() ? Token.RUN_HOVER : Token.RUN;
			Paint.fillRound(gc, face, Metrics.CALLOUT_RADIUS, fill);
		} else {
			Paint.panel(gc, face, Metrics.CALLOUT_RADIUS, Token.SUNKEN, Token.LINE);
		}
		if (isFocusControl()) {
			Paint.border(gc, all, Metrics.CALLOUT_RADIUS + RING, 2, Token.ACCENT);
		}
		int width = Paint.extent(gc, text, FontStyle.LEAD_STRONG).x;
		int x = face.x + (face.width - width - GAP - Metrics.ICON_ROW) / 2;
		Icons.draw(gc, Icon.PLAY, x, face.y + (face.height - Metrics.ICON_ROW) / 2, Metrics.ICON_ROW, ink);
		Paint.text(gc, text, x + Metrics.ICON_ROW + GAP, face.y, face.height, FontStyle.LEAD_STRONG, ink);
	}
}
