package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One cell of a heat map: what it shows, and how it is drawn. The cell itself has no gap; leave {@link #GAP} between two.
 *
 * @param share  0 is the lowest of the scale, 1 the highest; NaN if nothing was evaluated here
 * @param soft   whether a soft constraint is missed
 * @param hard   whether a hard constraint is broken
 * @param chosen whether the user has chosen it
 */
public record HeatCell(double share, boolean soft, boolean hard, boolean chosen) {

	public static final int GAP = 2;
	/** The size of a cell in the detail of a candidate. */
	public static final int WIDTH = 24;
	public static final int HEIGHT = 22;
	/** The least size that can be told apart. */
	public static final int LEAST_WIDTH = 9;
	public static final int LEAST_HEIGHT = 17;

	private static final int RADIUS = 2;
	private static final int CORNER = 5;
	private static final int CROSS = 14;
	private static final int INSET = 2;
	private static final int HATCH = 6;

	public boolean isMissing() {
		return Double.isNaN(share);
	}

	/** Draws a cell; the mark of a chosen one reaches three points beyond the area. */
	public void paint(GC gc, Rectangle area) {
		Paint.smooth(gc);
		if (isMissing()) {
			hatched(gc, area);
		} else {
			Paint.fillRound(gc, area, RADIUS, HeatScale.color(share));
			if (hard) {
				int size = Math.min(CROSS, Math.min(area.width, area.height) - 2);
				Icons.draw(gc, Icon.REJECTED, area.x + (area.width - size) / 2, area.y + (area.height - size) / 2, size, Token.REJECTED);
			} else if (soft) {
				corner(gc, area, HeatScale.ink(share));
			}
		}
		if (chosen) {
			ring(gc, area);
		}
	}

	private static void corner(GC gc, Rectangle area, Token ink) {
		int size = Math.min(CORNER, area.width / 2);
		gc.setBackground(Tokens.color(ink));
		int right = area.x + area.width - INSET;
		int top = area.y + INSET;
		gc.fillPolygon(new int[] {right - size, top, right, top, right, top + size});
	}

	private static void hatched(GC gc, Rectangle area) {
		Rectangle clip = gc.getClipping();
		gc.setClipping(area.intersection(clip));
		gc.setForeground(Tokens.color(Token.AXIS));
		gc.setLineWidth(1);
		for (int x = area.x - area.height; x < area.x + area.width; x += HATCH) {
			gc.drawLine(x, area.y + area.height, x + area.height, area.y);
		}
		Paint.border(gc, area, RADIUS, 1, Token.AXIS);
		gc.setClipping(clip);
	}

	private static void ring(GC gc, Rectangle area) {
		Rectangle gap = new Rectangle(area.x - 1, area.y - 1, area.width + 2, area.height + 2);
		Paint.border(gc, gap, RADIUS + 1, 1, Token.SURFACE);
		Paint.border(gc, new Rectangle(area.x - 3, area.y - 3, area.width + 6, area.height + 6), RADIUS + 3, 2, Token.ACCENT);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/**
	 * What is said of a cell.
	 *
	 * @param scenario its name, such as {@code S-12}
	 * @param values   P and others, as text
	 */
	public String words(String scenario, String values) {
		Texts texts = Texts.of(HeatCell.class);
		if (isMissing()) {
			return scenario + ": " + texts.get("heat.missing");
		}
		return scenario + ": " + values + (hard ? ", " + texts.get("heat.hard") : soft ? ", " + texts.get("heat.soft") : "");
	}
}
