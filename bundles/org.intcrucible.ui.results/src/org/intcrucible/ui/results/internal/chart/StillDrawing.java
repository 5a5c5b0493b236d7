package org.intcrucible.ui.results.internal.chart;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What takes long to draw, drawn once and shown until it is stale or its canvas has another size. */
final class StillDrawing {

	private final Canvas owner;
	private Image image;

	StillDrawing(Canvas owner) {
		this.owner = owner;
		owner.addListener(SWT.Resize, event -> stale());
		owner.addListener(SWT.Dispose, event -> drop());
	}

	/** It is to be drawn anew. */
	void stale() {
		drop();
		owner.redraw();
	}

	/** @param paint draws it, where that has not been done yet */
	void show(GC gc, Rectangle area, Consumer<GC> paint) {
		if (image == null) {
			image = new Image(owner.getDisplay(), area.width, area.height);
			GC inside = new GC(image);
			paint.accept(inside);
			inside.dispose();
		}
		gc.drawImage(image, 0, 0);
	}

	private void drop() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
