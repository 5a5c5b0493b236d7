package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Strokes that all drawn components share. Lengths are points; lines of one point lie on whole pixels. */
public final class Paint {

	private static final String ELLIPSIS = "\u2026";

	private Paint() {
	}

	/** Makes drawing and text smooth. */
	public static void smooth(GC gc) {
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	/** Fills an area. */
	public static void fill(GC gc, Rectangle area, Token token) {
		gc.setBackground(Tokens.color(token));
		gc.fillRectangle(area);
	}

	/** Fills an area with round corners. */
	public static void fillRound(GC gc, Rectangle area, int radius, Token token) {
		gc.setBackground(Tokens.color(token));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 2 * radius, 2 * radius);
	}

	/**
	 * Draws a border inside an area.
	 *
	 * @param width 1 or 2
	 */
	public static void border(GC gc, Rectangle area, int radius, int width, Token token) {
		gc.setForeground(Tokens.color(token));
		gc.setLineWidth(width);
		int inset = width / 2;
		int arc = Math.max(0, 2 * radius - width);
		gc.drawRoundRectangle(area.x + inset, area.y + inset, area.width - width, area.height - width, arc, arc);
		gc.setLineWidth(1);
	}

	/** Draws a filled area with a border of one point. */
	public static void panel(GC gc, Rectangle area, int radius, Token fill, Token border) {
		fillRound(gc, area, radius, fill);
		border(gc, area, radius, 1, border);
	}

	/** Draws one line of text, in the middle of its height. */
	public static void text(GC gc, String text, int x, int y, int height, FontStyle font, Token token) {
		gc.setFont(Fonts.font(font));
		gc.setForeground(Tokens.color(token));
		gc.drawText(text, x, y + (height - Fonts.metrics(font).getHeight()) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** How much room a text needs. */
	public static Point extent(GC gc, String text, FontStyle font) {
		gc.setFont(Fonts.font(font));
		return gc.textExtent(text);
	}

	/** The text, or as much of its beginning as there is room for, and an ellipsis. */
	public static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int least = 0;
		int most = text.length();
		while (least < most) {
			int middle = (least + most + 1) / 2;
			if (gc.textExtent(text.substring(0, middle).stripTrailing() + ELLIPSIS).x <= width) {
				least = middle;
			} else {
				most = middle - 1;
			}
		}
		return text.substring(0, least).stripTrailing() + ELLIPSIS;
	}
}
