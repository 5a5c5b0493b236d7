package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A status as its shape and its word. */
public final class StatusLabel extends Canvas {

	private static final int GAP = 5;

	private StatusMark mark = StatusMark.NEW;
	private String word = "";

	public StatusLabel(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	/** Shows a status with its own word. */
	public void show(StatusMark newMark) {
		show(newMark, newMark.word());
	}

	/** Shows a status with other words, such as {@code Completed in 39.5 s}. */
	public void show(StatusMark newMark, String words) {
		mark = newMark;
		word = words;
		Accessibility.name(this, words);
		redraw();
		requestLayout();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point extent = Paint.extent(gc, word, FontStyle.BODY);
		gc.dispose();
		return new Point(size() + GAP + extent.x, Math.max(Metrics.LINE, extent.y));
	}

	/** A candidate's shape is smaller than an icon. */
	private int size() {
		return mark.ordinal() <= StatusMark.REJECTED.ordinal() ? StatusMark.SIZE : Metrics.ICON_ROW;
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(getClientArea());
		int height = getSize().y;
		Icons.draw(gc, mark.icon(), 0, (height - size()) / 2, size(), mark.color());
		Paint.text(gc, word, size() + GAP, 0, height, FontStyle.BODY, mark.wordColor());
	}
}
