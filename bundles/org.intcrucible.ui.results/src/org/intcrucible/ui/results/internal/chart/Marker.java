package org.intcrucible.ui.results.internal.chart;

import org.eclipse.swt.graphics.GC;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Tokens;

/** The point of a candidate in a chart: each status has a shape of its own. */
final class Marker {

	private static final int HALF = 2;
	private static final int FAINT = 130;
	private static final int FULL = 255;

	private Marker() {
	}

	static void draw(GC gc, CandidateStatus status, int x, int y) {
		gc.setForeground(Tokens.color(StatusMark.of(status).color()));
		gc.setBackground(gc.getForeground());
		switch (status) {
			case PROMISING -> {
				gc.setAlpha(FAINT);
				gc.fillOval(x - HALF, y - HALF, 2 * HALF + 1, 2 * HALF + 1);
				gc.setAlpha(FULL);
			}
			case UNDER_TEST -> gc.drawRectangle(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
			case WEAK -> gc.drawPolygon(new int[] {x, y - HALF - 1, x + HALF + 1, y + HALF, x - HALF - 1, y + HALF});
			case REJECTED -> {
				gc.setAlpha(FAINT);
				gc.drawLine(x - HALF, y - HALF, x + HALF, y + HALF);
				gc.drawLine(x - HALF, y + HALF, x + HALF, y - HALF);
				gc.setAlpha(FULL);
			}
			case NEW -> gc.drawOval(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
		}
	}
}
