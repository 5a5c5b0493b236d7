package org.intcrucible.report.internal.chart;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;

/** Dotted lines of equal I = P / R, for the eye to compare candidates along. */
final class IsoLines {

	private static final List<Double> ROUND = List.of(0.1, 0.2, 0.3, 0.5, 0.8, 1.0, 1.2, 1.5, 2.0, 3.0, 5.0, 8.0, 10.0, 15.0,
			20.0, 30.0, 50.0, 100.0);
	private static final int MOST = 3;
	/** Shorter lines would say little and hide much. */
	private static final double LEAST_LENGTH = 120;

	private final Drawing drawing;
	private final LinearScale horizontal;
	private final LinearScale vertical;

	IsoLines(Drawing drawing, LinearScale horizontal, LinearScale vertical) {
		this.drawing = drawing;
		this.horizontal = horizontal;
		this.vertical = vertical;
	}

	private record Segment(double ratio, double x1, double y1, double x2, double y2) {
		double length() {
			return Math.hypot(x2 - x1, y2 - y1);
		}
	}

	/** @return where something is written */
	List<LabelBox> draw() {
		List<Segment> lines = new ArrayList<>();
		for (double ratio : ROUND) {
			double from = Math.max(horizontal.low(), vertical.low() / ratio);
			double to = Math.min(horizontal.high(), vertical.high() / ratio);
			Segment segment = new Segment(ratio, horizontal.place(from), vertical.place(from * ratio), horizontal.place(to),
					vertical.place(to * ratio));
			if (from < to && segment.length() >= LEAST_LENGTH) {
				lines.add(segment);
			}
		}
		int shown = Math.min(MOST, lines.size());
		List<LabelBox> written = new ArrayList<>();
		for (int i = 0; i < shown; i++) {
			written.add(draw(lines.get((2 * i + 1) * lines.size() / (2 * shown))));
		}
		return written;
	}

	private LabelBox draw(Segment segment) {
		drawing.line(segment.x1, segment.y1, segment.x2, segment.y2, "class", "iso", "stroke", drawing.colour(Token.STRONG_LINE),
				"stroke-dasharray", "2 4");
		String text = "I = " + segment.ratio;
		double width = Words.width(text, Drawing.CAPTION);
		boolean atSide = segment.x2 + width > horizontal.end();
		double right = atSide ? segment.x2 - 4 : segment.x2 + 6 + width;
		double base = atSide ? segment.y2 - 6 : segment.y2 + 10;
		drawing.textOverLines(right, base, Anchor.END, Token.TEXT_3, text);
		return new LabelBox(right - width, base - 12, right, base + 3);
	}
}
