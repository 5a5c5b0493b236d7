package org.intcrucible.report.internal.chart;

import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;

/**
 * One cell of a heat map.
 *
 * @param drawing where it stands
 */
record HeatCell(Drawing drawing, double x, double y, double width, double height) {

	/** A value. */
	void fill(Token token) {
		rectangle(drawing.colour(token), "none");
	}

	/** No value. */
	void hatch() {
		rectangle("none", drawing.colour(Token.STRONG_LINE));
		double third = height / 3;
		drawing.group("stroke", drawing.colour(Token.STRONG_LINE));
		drawing.line(x, y + 2 * third, x + width, y + third - 2).line(x, y + height, x + width, y + 2 * third - 2).end();
	}

	/** A hard constraint is broken there: a cross that shows on every colour below it. */
	void cross() {
		String path = StatusMark.cross(x + width / 2, y + height / 2, 3.2);
		drawing.xml().empty("path", "d", path, "stroke", drawing.colour(Token.SURFACE), "stroke-width", "4", "stroke-linecap", "round");
		drawing.xml().empty("path", "class", "broken", "d", path, "stroke", drawing.colour(Token.REJECTED), "stroke-width", "1.8");
	}

	private void rectangle(String fill, String stroke) {
		drawing.xml().empty("rect", "x", Figures.place(x), "y", Figures.place(y), "width", Figures.place(width), "height",
				Figures.place(height), "rx", "2", "fill", fill, "stroke", stroke);
	}
}
