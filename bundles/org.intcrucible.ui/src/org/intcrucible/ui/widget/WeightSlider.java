package org.intcrucible.ui.widget;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A weight from 0 to 100; 100 makes a constraint a hard one. Arrows move it by 1, Page keys by 10; Home and End go to the
 * ends.
 */
public final class WeightSlider extends PressControl {

	private static final int WIDTH = 118;
	private static final int HEIGHT = 20;
	private static final int TRACK = 4;
	private static final int THUMB = 12;
	private static final int TICK = 25;
	private static final int PAGE = 10;
	private static final int MOST = 100;

	private int value;
	private boolean dragged;

	public WeightSlider(Composite parent, String id, String name) {
		super(parent, id, ACC.ROLE_SLIDER);
		Accessibility.name(this, name);
		addListener(SWT.MouseMove, event -> {
			if (dragged) {
				change(at(event.x));
			}
		});
		addListener(SWT.MouseDown, event -> {
			if (event.button == 1 && isEnabled()) {
				dragged = true;
				change(at(event.x));
			}
		});
		addListener(SWT.MouseUp, event -> dragged = false);
		setValue(0);
	}

	/** Sets the weight without telling anybody; beyond 0 and 100 the end is taken. */
	public void setValue(int newValue) {
		value = Math.clamp(newValue, 0, MOST);
		String hard = value == MOST ? " " + Texts.of(WeightSlider.class).get("slider.hard") : "";
		Accessibility.value(this, value + hard);
		redraw();
	}

	public int value() {
		return value;
	}

	/** Hears of every change that the user makes. */
	public void onChange(IntConsumer action) {
		addListener(SWT.Selection, event -> action.accept(value));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? WIDTH : width, HEIGHT);
	}

	@Override
	void press(Event cause) {
		// A click has moved it already, Space and Enter mean nothing here.
	}

	@Override
	void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_UP -> change(value + 1);
			case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> change(value - 1);
			case SWT.PAGE_UP -> change(value + PAGE);
			case SWT.PAGE_DOWN -> change(value - PAGE);
			case SWT.HOME -> change(0);
			case SWT.END -> change(MOST);
			default -> {
				// No other key means anything here.
			}
		}
	}

	private void change(int wanted) {
		int before = value;
		setValue(wanted);
		if (value != before) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private int at(int x) {
		int room = Math.max(1, getClientArea().width - THUMB);
		return Math.clamp(Math.round((x - THUMB / 2f) * MOST / room), 0, MOST);
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		int room = all.width - THUMB;
		int middle = THUMB / 2 + 2;
		int centre = THUMB / 2 + room * value / MOST;
		Token ink = !isEnabled() ? Token.DISABLED : value == MOST ? Token.TEXT : Token.ACCENT;
		Rectangle track = new Rectangle(THUMB / 2, middle - TRACK / 2, room, TRACK);
		Paint.fillRound(gc, track, TRACK / 2, Token.GRID);
		Paint.fillRound(gc, new Rectangle(track.x, track.y, centre - track.x, TRACK), TRACK / 2, ink);
		gc.setForeground(Tokens.color(Token.AXIS));
		for (int tick = 0; tick <= MOST; tick += TICK) {
			int x = THUMB / 2 + room * tick / MOST;
			gc.drawLine(x, all.height - 5, x, all.height - 3);
		}
		gc.setBackground(Tokens.color(Token.SURFACE));
		gc.fillOval(centre - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
		gc.setForeground(Tokens.color(ink));
		gc.setLineWidth(2);
		gc.drawOval(centre - THUMB / 2 + 1, middle - THUMB / 2 + 1, THUMB - 2, THUMB - 2);
		gc.setLineWidth(1);
		if (isFocusControl()) {
			Paint.border(gc, all, Metrics.FIELD_RADIUS, 1, Token.ACCENT);
		}
	}
}
