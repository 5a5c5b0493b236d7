package org.intcrucible.ui.results.internal.table;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Token;

/** The bar behind a number in [0, 1] that is compared by eye: that of P. */
final class ShareBar {

	private static final int WIDTH = 40;
	private static final int HEIGHT = 4;
	private static final int GAP = 8;

	private ShareBar() {
	}

	/** How much room it takes at the right of a column; 0 where there is none. */
	static int room(Column column) {
		return column.id().equals(Column.PREDICTION) ? WIDTH + GAP : 0;
	}

	/** @param right where it ends */
	static void draw(GC gc, double share, int right, Rectangle cell) {
		Rectangle track = new Rectangle(right - WIDTH, cell.y + (cell.height - HEIGHT) / 2, WIDTH, HEIGHT);
		Paint.fillRound(gc, track, HEIGHT / 2, Token.GRID);
		if (share > 0) {
			int width = Math.clamp(Math.round(WIDTH * share), HEIGHT, WIDTH);
			Paint.fillRound(gc, new Rectangle(track.x, track.y, width, HEIGHT), HEIGHT / 2, Token.SERIES_1);
		}
	}
}
