package org.intcrucible.ui.history.internal.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.ui.history.internal.trail.TrailCard;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.WidgetIds;

/** The head of an {@link EventCard}, which gets the focus: what happened, who did it, when, and the number of its event. */
final class EventHead extends Canvas {

	/** Room for the ring of the focus. */
	static final int SIDE = 3;
	private static final int GAP = 7;
	private static final int NUMBERS = 16;

	private final TrailCard card;
	private boolean folds;
	private boolean open;

	EventHead(Composite parent, String id, TrailCard card) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.card = card;
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_TREEITEM);
		Accessibility.name(this, card.name());
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, EventHead::traverse);
	}

	/** Shows that there is more beneath, and whether it is unfolded. */
	void folds(boolean now) {
		folds = true;
		open = now;
		Accessibility.state(this, now ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
		redraw();
	}

	/** Arrows are keys of the list that it stands in. */
	private static void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = true;
			default -> event.doit = false;
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int needed = Paint.extent(gc, card.title(), FontStyle.STRONG).x + GAP + Paint.extent(gc, card.who() + card.time() + card.number(), FontStyle.CAPTION).x
				+ NUMBERS + 2 * (GAP + SIDE) + Metrics.ICON_BADGE;
		gc.dispose();
		return new Point(width == SWT.DEFAULT ? needed : width, Metrics.height(Metrics.ROW) - 4);
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		int x = SIDE;
		Paint.text(gc, card.title(), x, 0, all.height, FontStyle.STRONG, card.sound() ? Token.TEXT : Token.BLOCKER);
		x += gc.textExtent(card.title()).x + GAP;
		Paint.text(gc, card.who(), x, 1, all.height, FontStyle.CAPTION, Token.TEXT_2);
		x += gc.textExtent(card.who()).x + GAP;
		if (folds) {
			Icons.draw(gc, open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT, x, (all.height - Metrics.ICON_BADGE) / 2, Metrics.ICON_BADGE, Token.TEXT_3);
		}
		int right = all.width - SIDE - Paint.extent(gc, card.number(), FontStyle.CAPTION).x;
		Paint.text(gc, card.number(), right, 0, all.height, FontStyle.CAPTION, Token.TEXT_3);
		right -= card.number().isEmpty() ? 0 : NUMBERS;
		Paint.text(gc, card.time(), right - gc.textExtent(card.time()).x, 0, all.height, FontStyle.CAPTION, Token.TEXT_2);
		if (isFocusControl()) {
			Paint.border(gc, all, 2, 1, Token.ACCENT);
		}
	}
}
