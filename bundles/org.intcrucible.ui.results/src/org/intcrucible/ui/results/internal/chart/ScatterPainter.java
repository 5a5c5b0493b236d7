package org.intcrucible.ui.results.internal.chart;

import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** Draws everything of the chart of P against R that does not depend on what is chosen. */
final class ScatterPainter implements StillDrawing.Drawing {

	private static final int LEFT = 44;
	private static final int RIGHT = 16;
	private static final int TOP = 46;
	private static final int BOTTOM = 62;
	/** Narrower than this, the legend has two lines. */
	private static final int NARROW = 400;
	private static final int TICKS = 5;
	/** Points nearer to each other than this, and of one status, are drawn once. */
	private static final int CELL = 2;
	/** Points that are drawn as one piece. */
	private static final int PIECE = 64;

	private final Texts texts = Texts.of(ScatterPainter.class);
	private final ScatterModel model;
	private final Rectangle area;
	private final Axis horizontal;
	private final Axis vertical;
	private final int columns;
	private final int places;
	private final BitSet drawn;
	/** How many points there still are; -1 before anything is drawn. */
	private int left = -1;
	/** How many points of the front are joined. */
	private int steps;

	ScatterPainter(ScatterModel model, Rectangle area) {
		this.model = model;
		this.area = area;
		horizontal = model.horizontal(LEFT, Math.max(LEFT + 1, area.width - RIGHT));
		vertical = model.vertical(Math.max(TOP + 1, area.height - BOTTOM - (isNarrow() ? Metrics.height(16) : 0)), TOP);
		columns = area.width / CELL + 1;
		places = columns * (area.height / CELL + 1);
		drawn = new BitSet(places * CandidateStatus.values().length);
	}

	private boolean isNarrow() {
		return area.width < NARROW;
	}

	Axis horizontal() {
		return horizontal;
	}

	Axis vertical() {
		return vertical;
	}

	@Override
	public boolean next(GC gc) {
		Paint.smooth(gc);
		if (left < 0) {
			below(gc);
			left = model.shown().length;
		} else if (left > 0) {
			points(gc);
		} else if (steps < model.front().length) {
			front(gc);
		} else {
			legend(gc, Metrics.height(16));
			return false;
		}
		return true;
	}

	private void below(GC gc) {
		Paint.fill(gc, area, Token.SURFACE);
		int line = Metrics.height(16);
		Paint.text(gc, texts.get("scatter.title"), Metrics.PART_MARGIN, 8, line, FontStyle.STRONG, Token.TEXT);
		Paint.text(gc, texts.get("scatter.vertical"), Metrics.PART_MARGIN, 8 + line, line, FontStyle.CAPTION, Token.TEXT_3);
		grid(gc);
		iso(gc);
	}

	private void grid(GC gc) {
		int right = (int) horizontal.end();
		int foot = (int) vertical.start();
		for (double tick : vertical.ticks(TICKS)) {
			int y = (int) vertical.place(tick);
			line(gc, LEFT, y, right, y, Token.GRID);
			right(gc, Numbers.decimals(tick, vertical.decimals(TICKS)), LEFT - 6, y - 8);
		}
		for (double tick : horizontal.ticks(TICKS)) {
			int x = (int) horizontal.place(tick);
			line(gc, x, TOP, x, foot, Token.GRID);
			String text = Numbers.decimals(tick, horizontal.decimals(TICKS));
			Paint.text(gc, text, x - Paint.extent(gc, text, FontStyle.CAPTION).x / 2, foot + 3, 16, FontStyle.CAPTION, Token.TEXT_3);
		}
		line(gc, LEFT, TOP, LEFT, foot, Token.AXIS);
		line(gc, LEFT, foot, right, foot, Token.AXIS);
		right(gc, texts.get("scatter.horizontal"), right, foot + 18);
	}

	private static void line(GC gc, int x1, int y1, int x2, int y2, Token color) {
		gc.setForeground(Tokens.color(color));
		gc.drawLine(x1, y1, x2, y2);
	}

	private static void right(GC gc, String text, int right, int y) {
		Paint.text(gc, text, right - Paint.extent(gc, text, FontStyle.CAPTION).x, y, 16, FontStyle.CAPTION, Token.TEXT_3);
	}

	private void iso(GC gc) {
		for (IsoLine iso : IsoLine.across(horizontal, vertical)) {
			gc.setLineStyle(SWT.LINE_DOT);
			line(gc, (int) iso.x1(), (int) iso.y1(), (int) iso.x2(), (int) iso.y2(), Token.STRONG_LINE);
			gc.setLineStyle(SWT.LINE_SOLID);
			String text = texts.get("scatter.iso", String.valueOf(iso.ratio()));
			int width = Paint.extent(gc, text, FontStyle.CAPTION).x;
			int x = (int) Math.min(iso.x2() + 3, horizontal.end() - width);
			int y = (int) Math.max(TOP - 2, iso.y2() - (iso.x2() + width > horizontal.end() ? 18 : 2));
			Paint.fill(gc, new Rectangle(x - 2, y, width + 4, 15), Token.SURFACE);
			Paint.text(gc, text, x, y, 15, FontStyle.CAPTION, Token.TEXT_3);
		}
	}

	/** The next of them; the best ones lie above the others. */
	private void points(GC gc) {
		int[] rows = model.shown();
		int end = Math.max(0, left - PIECE);
		for (int i = left - 1; i >= end; i--) {
			int x = x(rows[i]);
			int y = y(rows[i]);
			CandidateStatus status = model.rows().status(rows[i]);
			int place = status.ordinal() * places + Math.max(0, y) / CELL * columns + Math.max(0, x) / CELL;
			if (!drawn.get(place)) {
				drawn.set(place);
				Marker.draw(gc, status, x, y);
			}
		}
		left = end;
	}

	/** The next of its steps. */
	private void front(GC gc) {
		int[] front = model.front();
		gc.setForeground(Tokens.color(Token.TEXT));
		gc.setBackground(gc.getForeground());
		int end = Math.min(front.length, steps + PIECE);
		for (; steps < end; steps++) {
			int x = x(front[steps]);
			int y = y(front[steps]);
			if (steps > 0) {
				int before = y(front[steps - 1]);
				gc.drawLine(x(front[steps - 1]), before, x, before);
				gc.drawLine(x, before, x, y);
			}
			gc.fillOval(x - 1, y - 1, 4, 4);
		}
	}

	private int x(int row) {
		return (int) Math.round(horizontal.place(model.resource(row)));
	}

	private int y(int row) {
		return (int) Math.round(vertical.place(model.prediction(row)));
	}

	private void legend(GC gc, int line) {
		int x = Metrics.PART_MARGIN;
		int y = area.height - line - 6 - (isNarrow() ? line : 0);
		for (CandidateStatus status : List.of(CandidateStatus.PROMISING, CandidateStatus.UNDER_TEST, CandidateStatus.WEAK, CandidateStatus.REJECTED)) {
			StatusMark mark = StatusMark.of(status);
			mark.draw(gc, x, y + (line - StatusMark.SIZE) / 2);
			x = word(gc, mark.word(), x + StatusMark.SIZE + 5, y, line);
		}
		if (isNarrow()) {
			x = Metrics.PART_MARGIN;
			y += line;
		}
		Icons.draw(gc, Icon.FRONT, x, y + (line - Metrics.ICON_BADGE) / 2, Metrics.ICON_BADGE, Token.TEXT);
		word(gc, texts.get("scatter.front"), x + Metrics.ICON_BADGE + 5, y, line);
	}

	private static int word(GC gc, String word, int x, int y, int line) {
		Paint.text(gc, word, x, y, line, FontStyle.CAPTION, Token.TEXT_2);
		return x + gc.textExtent(word).x + 12;
	}
}
