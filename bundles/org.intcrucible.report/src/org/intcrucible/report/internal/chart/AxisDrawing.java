package org.intcrucible.report.internal.chart;

import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;

/** Draws axes of parallel coordinates: the line, its name above, its ends or its options. */
final class AxisDrawing {

	private static final int MOST_OPTIONS = 10;

	private final Drawing drawing;
	private final double top;
	private final double bottom;
	private final double spacing;

	/** @param spacing between two axes */
	AxisDrawing(Drawing drawing, double top, double bottom, double spacing) {
		this.drawing = drawing;
		this.top = top;
		this.bottom = bottom;
		this.spacing = spacing;
	}

	/** Names stand on two lines in turn, so that each has room for two. */
	void draw(ParallelAxis axis, double x, boolean lower) {
		drawing.line(x, top, x, bottom, "class", "axis", "stroke", drawing.colour(Token.AXIS));
		String arrow = axis.wish().arrow();
		drawing.text(x, lower ? 30 : 13, Anchor.MIDDLE, Token.TEXT_2,
				Words.cut(axis.title(), letters(2 * spacing - 8, arrow.isEmpty() ? 0 : 2)) + (arrow.isEmpty() ? "" : " " + arrow));
		if (axis.options().isEmpty()) {
			drawing.text(x, top - 10, Anchor.MIDDLE, Token.TEXT_3, axis.ends().format(axis.high()));
			if (axis.low() != axis.high()) {
				drawing.text(x, bottom + 18, Anchor.MIDDLE, Token.TEXT_3, axis.ends().format(axis.low()));
			}
		}
	}

	/** The names of options beside the axis, above whatever is drawn there. */
	void options(ParallelAxis axis, double x) {
		int count = axis.options().size();
		int step = Math.ceilDiv(Math.max(1, count), MOST_OPTIONS);
		for (int option = 0; option < count; option += step) {
			double y = bottom - axis.share(option) * (bottom - top);
			drawing.textOverLines(x + 8, y + 4, Anchor.START, Token.TEXT, Words.cut(axis.options().get(option), letters(spacing - 16, 0)));
		}
	}

	/** How many letters fit, beside some that are taken. */
	private static int letters(double width, int taken) {
		return Math.max(4, (int) (width / Words.width("x", Drawing.CAPTION)) - taken);
	}
}
