package org.intcrucible.ui.widget;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The arrow of a {@link FoldRow} and what stands behind it. */
final class FoldLine extends PressControl {

	private static final int ARROW_LEFT = 5;
	private static final int ARROW = 12;
	private static final int GAP = 9;

	private Difference difference = new Difference("", 0, 0, 0, "", List.of());
	private boolean open;

	FoldLine(Composite parent, String id) {
		super(parent, id, ACC.ROLE_PUSHBUTTON);
	}

	void show(Difference newDifference) {
		difference = newDifference;
		Accessibility.name(this, difference.part() + " " + added() + " " + changed() + " " + removed() + " " + difference.words());
		setToolTipText(difference.words());
		setOpen(open);
	}

	void setOpen(boolean now) {
		open = now;
		Texts texts = Texts.of(FoldLine.class);
		Accessibility.describe(this, texts.get(now ? "fold.close" : "fold.open"));
		Accessibility.state(this, now ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
		redraw();
	}

	private String added() {
		return "+" + difference.added();
	}

	private String changed() {
		return "~" + difference.changed();
	}

	private String removed() {
		return Numbers.MINUS + difference.removed();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 200 : width, Metrics.height(Metrics.FOLDED) - 2);
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		Paint.fill(gc, all, isHovered() ? Token.HOVER : Token.SUNKEN);
		Icons.draw(gc, open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT, ARROW_LEFT, (all.height - ARROW) / 2, ARROW, Token.TEXT_3);
		int x = word(gc, difference.part(), ARROW_LEFT + ARROW + GAP, FontStyle.BODY, Token.TEXT);
		x = word(gc, added(), x, FontStyle.BODY, difference.added() > 0 ? Token.OK : Token.TEXT_3);
		x = word(gc, changed(), x, FontStyle.BODY, difference.changed() > 0 ? Token.ACCENT : Token.TEXT_3);
		x = word(gc, removed(), x, FontStyle.BODY, difference.removed() > 0 ? Token.BLOCKER : Token.TEXT_3);
		gc.setFont(Fonts.font(FontStyle.CAPTION));
		word(gc, Paint.shortened(gc, difference.words(), Math.max(0, all.width - x - 2)), x, FontStyle.CAPTION, Token.TEXT_3);
		if (isFocusControl()) {
			Paint.border(gc, all, Metrics.FIELD_RADIUS, 1, Token.ACCENT);
		}
	}

	private int word(GC gc, String text, int x, FontStyle font, Token token) {
		Paint.text(gc, text, x, 0, getSize().y, font, token);
		return x + gc.textExtent(text).x + GAP;
	}
}
