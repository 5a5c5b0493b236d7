package org.intcrucible.report.internal.chart;

import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.text.Decimals;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;

/** Says what colours and signs of a heat map mean. */
final class HeatLegend {

	private static final double STEP = 18;
	private static final double SIZE = 12;

	private final Drawing drawing;
	private final HeatScale scale;

	HeatLegend(Drawing drawing, HeatScale scale) {
		this.drawing = drawing;
		this.scale = scale;
	}

	/** @param y the base line of its words */
	void draw(double left, double y) {
		Decimals decimals = new Decimals(2, false);
		String low = "P " + (scale.below() ? "up to " : "") + decimals.format(scale.low());
		drawing.text(left, y, Anchor.START, Token.TEXT_3, low);
		double x = left + Words.width(low, Drawing.CAPTION) + 4;
		for (Token token : Token.HEAT) {
			new HeatCell(drawing, x, y - 10, STEP - 1, SIZE).fill(token);
			x += STEP;
		}
		String high = decimals.format(scale.high()) + (scale.above() ? " and more" : "");
		drawing.text(x + 6, y, Anchor.START, Token.TEXT_3, high);
		x += Words.width(high, Drawing.CAPTION) + 24;
		new HeatCell(drawing, x, y - 10, SIZE, SIZE).cross();
		drawing.text(x + 18, y, Anchor.START, Token.TEXT_2, "hard constraint broken");
		x += 186;
		new HeatCell(drawing, x, y - 10, SIZE, SIZE).hatch();
		drawing.text(x + 18, y, Anchor.START, Token.TEXT_2, "not evaluated");
	}
}
