package org.intcrucible.ui.results.internal.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of equal I = P / R, for the eye to compare candidates along.
 *
 * @param ratio I on it
 */
record IsoLine(double ratio, double x1, double y1, double x2, double y2) {

	private static final List<Double> ROUND = List.of(0.1, 0.2, 0.3, 0.5, 0.8, 1.0, 1.2, 1.5, 2.0, 3.0, 5.0, 8.0, 10.0, 15.0,
			20.0, 30.0, 50.0, 100.0);
	private static final int MOST = 3;
	/** Shorter lines would say little and hide much. */
	private static final double LEAST_LENGTH = 90;

	/** A few of those that cross the chart, apart from each other. */
	static List<IsoLine> across(Axis horizontal, Axis vertical) {
		List<IsoLine> lines = new ArrayList<>();
		for (double ratio : ROUND) {
			double from = Math.max(horizontal.low(), vertical.low() / ratio);
			double to = Math.min(horizontal.high(), vertical.high() / ratio);
			IsoLine line = new IsoLine(ratio, horizontal.place(from), vertical.place(from * ratio), horizontal.place(to), vertical.place(to * ratio));
			if (from < to && Math.hypot(line.x2 - line.x1, line.y2 - line.y1) >= LEAST_LENGTH) {
				lines.add(line);
			}
		}
		int shown = Math.min(MOST, lines.size());
		List<IsoLine> chosen = new ArrayList<>();
		for (int i = 0; i < shown; i++) {
			chosen.add(lines.get((2 * i + 1) * lines.size() / (2 * shown)));
		}
		return chosen;
	}
}
