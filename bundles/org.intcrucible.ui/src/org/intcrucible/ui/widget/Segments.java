package org.intcrucible.ui.widget;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A choice of one among a few words that stand side by side; arrows move it. */
public final class Segments extends PressControl {

	private static final int SIDES = 10;

	private final List<String> words;
	private int chosen;
	private int underPointer = -1;
	private boolean readOnly;

	/** @param words at least two; the first is chosen */
	public Segments(Composite parent, String id, String name, List<String> words) {
		super(parent, id, ACC.ROLE_GROUP);
		this.words = List.copyOf(words);
		Accessibility.name(this, name);
		SegmentsAccess.attach(this);
		addListener(SWT.MouseMove, event -> pointer(at(event.x)));
		addListener(SWT.MouseExit, event -> pointer(-1));
		tell();
	}

	/** Chooses a word without telling anybody. */
	public void select(int index) {
		chosen = index;
		tell();
		redraw();
	}

	/** Gives the index of the chosen word, from 0. */
	public int selection() {
		return chosen;
	}

	public List<String> words() {
		return words;
	}

	/** Hears of every choice that the user makes. */
	public void onSelect(IntConsumer action) {
		addListener(SWT.Selection, event -> action.accept(chosen));
	}

	/** Shows the choice and lets nobody change it. */
	public void setReadOnly(boolean now) {
		if (readOnly != now) {
			readOnly = now;
			redraw();
		}
	}

	/** Where a word stands: in equal parts, unless one of them is too narrow for its word. */
	Rectangle bounds(int index) {
		Rectangle area = getClientArea();
		int[] natural = widths();
		int[] weights = Arrays.stream(natural).max().orElse(0) <= area.width / words.size() ? words.stream().mapToInt(word -> 1).toArray() : natural;
		int whole = Arrays.stream(weights).sum();
		int left = area.width * Arrays.stream(weights, 0, index).sum() / whole;
		return new Rectangle(left, 0, area.width * Arrays.stream(weights, 0, index + 1).sum() / whole - left, area.height);
	}

	private int[] widths() {
		GC gc = new GC(this);
		int[] widths = words.stream().mapToInt(word -> Paint.extent(gc, word, FontStyle.STRONG).x + SIDES).toArray();
		gc.dispose();
		return widths;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int widest = words.stream().mapToInt(word -> Paint.extent(gc, word, FontStyle.STRONG).x).max().orElse(0);
		gc.dispose();
		return new Point(width == SWT.DEFAULT ? words.size() * (widest + 2 * SIDES) : width, Metrics.height(Metrics.FIELD));
	}

	@Override
	void press(Event cause) {
		if (cause.type == SWT.MouseUp) {
			choose(at(cause.x));
		}
	}

	@Override
	void key(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> -1;
			default -> 0;
		};
		if (step != 0) {
			choose(Math.floorMod(chosen + step, words.size()));
		}
	}

	private void choose(int index) {
		if (readOnly || index == chosen || index < 0) {
			return;
		}
		select(index);
		notifyListeners(SWT.Selection, new Event());
	}

	private void tell() {
		Accessibility.value(this, words.get(chosen));
	}

	private void pointer(int index) {
		if (index != underPointer) {
			underPointer = index;
			redraw();
		}
	}

	private int at(int x) {
		for (int i = 0; i < words.size() - 1; i++) {
			Rectangle part = bounds(i);
			if (x < part.x + part.width) {
				return i;
			}
		}
		return words.size() - 1;
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		boolean on = isEnabled() && !readOnly;
		Paint.fillRound(gc, all, Metrics.FIELD_RADIUS, on ? Token.SURFACE : Token.SUNKEN);
		for (int i = 0; i < words.size(); i++) {
			Rectangle part = bounds(i);
			if (i == chosen || i == underPointer && on) {
				gc.setBackground(Tokens.color(i == chosen ? Token.SELECTED : Token.HOVER));
				gc.fillRectangle(part.x + 1, 1, part.width - (i == words.size() - 1 ? 2 : 1), part.height - 2);
			}
			if (i > 0) {
				gc.setForeground(Tokens.color(Token.LINE));
				gc.drawLine(part.x, 1, part.x, part.height - 2);
			}
			FontStyle font = i == chosen ? FontStyle.STRONG : FontStyle.BODY;
			int width = Paint.extent(gc, words.get(i), font).x;
			Token ink = !on ? Token.TEXT_3 : i == chosen ? Token.TEXT : Token.TEXT_2;
			Paint.text(gc, words.get(i), part.x + (part.width - width) / 2, 0, part.height, font, ink);
		}
		boolean focus = isFocusControl();
		Paint.border(gc, all, Metrics.FIELD_RADIUS, focus ? 2 : 1, focus ? Token.ACCENT : on ? Token.STRONG_LINE : Token.LINE);
	}
}
