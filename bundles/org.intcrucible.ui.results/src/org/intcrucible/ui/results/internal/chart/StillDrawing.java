package org.intcrucible.ui.results.internal.chart;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.intcrucible.ui.widget.Tokens;

/**
 * What takes long to draw: drawn into an image, a moment at a time, so that the window does not stand still meanwhile. It is
 * shown until there is another one; until then, the one before is.
 */
final class StillDrawing {

	/** Something that is drawn piece by piece. */
	interface Drawing {

		/** Draws the next piece, in little more than a millisecond. @return whether there are more */
		boolean next(GC gc);
	}

	/** Nanoseconds. */
	private static final long MOMENT = 5_000_000;

	private final Canvas owner;
	private Image shown;
	private Image fresh;
	private Drawing drawing;

	StillDrawing(Canvas owner) {
		this.owner = owner;
		owner.addListener(SWT.Resize, event -> begin());
		owner.addListener(SWT.Dispose, event -> drop());
		Tokens.onChange(owner, this::begin);
	}

	/** It is to be drawn anew. */
	void stale() {
		forget();
		owner.redraw();
	}

	/** It is to be drawn anew, and the one before does not fit any more. */
	private void begin() {
		drop();
		owner.redraw();
	}

	/** @param begin gives what is to be drawn, where that has not begun yet */
	void show(GC gc, Rectangle area, Supplier<Drawing> begin) {
		if (fresh == null) {
			fresh = new Image(owner.getDisplay(), area.width, area.height);
			drawing = begin.get();
		}
		if (drawing != null) {
			goOn();
		}
		gc.drawImage(shown == null ? fresh : shown, 0, 0);
	}

	private void goOn() {
		GC inside = new GC(fresh);
		long end = System.nanoTime() + MOMENT;
		boolean more = drawing.next(inside);
		while (more && System.nanoTime() < end) {
			more = drawing.next(inside);
		}
		inside.dispose();
		if (more) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					owner.redraw();
				}
			});
			return;
		}
		drawing = null;
		if (shown != null) {
			shown.dispose();
		}
		shown = fresh;
	}

	/** Gives up what is not shown. */
	private void forget() {
		if (fresh != null && fresh != shown) {
			fresh.dispose();
		}
		fresh = null;
		drawing = null;
	}

	private void drop() {
		forget();
		if (shown != null) {
			shown.dispose();
			shown = null;
		}
	}
}
