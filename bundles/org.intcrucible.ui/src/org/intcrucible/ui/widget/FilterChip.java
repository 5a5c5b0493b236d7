package org.intcrucible.ui.widget;

import java.util.function.Consumer;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A chip that is switched on and off, with a shape and a number, such as Promising 598. */
public final class FilterChip extends PressControl {

	private static final int GAP = 5;

	private final Icon icon;
	private final Token color;
	private final String word;
	private String count = "";
	private boolean chosen;

	public FilterChip(Composite parent, String id, StatusMark mark) {
		this(parent, id, mark.icon(), mark.color(), mark.word());
	}

	public FilterChip(Composite parent, String id, Icon icon, Token color, String word) {
		super(parent, id, ACC.ROLE_CHECKBUTTON);
		this.icon = icon;
		this.color = color;
		this.word = word;
		setCount("");
	}

	/** Shows a number behind the word, in the form that {@link Numbers} gives it; none if it is empty. */
	public void setCount(String newCount) {
		count = newCount;
		Accessibility.name(this, (word + " " + count).strip());
		redraw();
		requestLayout();
	}

	/** Switches it without telling anybody. */
	public void setChosen(boolean now) {
		chosen = now;
		Accessibility.state(this, now ? ACC.STATE_CHECKED : ACC.STATE_NORMAL);
		redraw();
	}

	public boolean isChosen() {
		return chosen;
	}

	/** Hears of every switch that the user makes. */
	public void onSwitch(Consumer<Boolean> action) {
		onPress(() -> action.accept(chosen));
	}

	@Override
	void press(Event cause) {
		setChosen(!chosen);
		super.press(cause);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int needed = Chip.width(gc, word) + StatusMark.SIZE + GAP
				+ (count.isEmpty() ? 0 : GAP - 1 + Paint.extent(gc, count, FontStyle.CAPTION).x);
		gc.dispose();
		return new Point(needed, Metrics.height(Metrics.FILTER_CHIP));
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Token fill = chosen ? Token.SELECTED : isHovered() ? Token.HOVER : Token.SUNKEN;
		Paint.fillRound(gc, all, Metrics.FIELD_RADIUS, fill);
		boolean accent = chosen || isFocusControl();
		Paint.border(gc, all, Metrics.FIELD_RADIUS, isFocusControl() ? 2 : 1, accent ? Token.ACCENT : Token.LINE);
		int x = Chip.SIDES;
		Icons.draw(gc, icon, x, (all.height - StatusMark.SIZE) / 2, StatusMark.SIZE, color);
		x += StatusMark.SIZE + GAP;
		Paint.text(gc, word, x, 0, all.height, FontStyle.CAPTION, Token.TEXT);
		x += gc.textExtent(word).x + GAP - 1;
		Paint.text(gc, count, x, 0, all.height, FontStyle.CAPTION, Token.TEXT_3);
	}
}
