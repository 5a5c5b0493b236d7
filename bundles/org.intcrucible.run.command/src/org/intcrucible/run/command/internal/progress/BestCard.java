package org.intcrucible.run.command.internal.progress;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The best score so far. */
final class BestCard extends Canvas {

	private static final Texts WORDS = Texts.of(BestCard.class);
	private static final int LEFT = 14;
	private static final int TOP = 8;
	private static final int CAPTION = 16;
	private static final int FIGURE = 26;

	private ProgressFace.Best best = new ProgressFace.Best("", "");

	BestCard(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	void show(ProgressFace.Best newBest) {
		if (!newBest.equals(best)) {
			best = newBest;
			Accessibility.name(this, (WORDS.get("best") + " " + best.score() + " " + best.note()).replace("  ", " "));
			redraw();
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 250 : width, height == SWT.DEFAULT ? TOP + 2 * CAPTION + FIGURE + TOP : height);
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		boolean known = !best.score().isEmpty();
		Paint.panel(gc, all, Metrics.CARD_RADIUS, Token.SURFACE, known ? Token.OK_BORDER : Token.LINE);
		if (known) {
			gc.setBackground(Tokens.color(Token.OK));
			gc.fillRectangle(1, Metrics.CARD_RADIUS, Metrics.RAIL, all.height - 2 * Metrics.CARD_RADIUS);
		}
		Paint.text(gc, WORDS.get("best"), LEFT, TOP, Metrics.height(CAPTION), FontStyle.CAPTION, Token.TEXT_3);
		int y = TOP + Metrics.height(CAPTION);
		if (known) {
			Paint.text(gc, best.score(), LEFT, y, Metrics.height(FIGURE), FontStyle.FIGURE, Token.TEXT);
			y += Metrics.height(FIGURE);
		}
		Paint.text(gc, best.note(), LEFT, y, Metrics.height(CAPTION), FontStyle.CAPTION, Token.TEXT_2);
	}
}
