package org.intcrucible.report.internal.chart;

/** The room that a label takes in a drawing. */
record LabelBox(double left, double top, double right, double bottom) {

	boolean meets(LabelBox other) {
		return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
	}

	boolean covers(double x, double y) {
		return left <= x && x <= right && top <= y && y <= bottom;
	}
}
