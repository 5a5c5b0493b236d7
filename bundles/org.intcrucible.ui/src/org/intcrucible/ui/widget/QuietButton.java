package org.intcrucible.ui.widget;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A button without a border, as tool bars have it, for places where no tool bar stands: an icon, a word or both. One that is
 * made to stay down shows whether it is chosen.
 */
public final class QuietButton extends PressControl {

	private static final int SIDES = 7;
	private static final int GAP = 6;

	private final Icon icon;
	private String text;
	private boolean toggles;
	private boolean chosen;
	private boolean arrow;
	private boolean marked;
	private Token color = Token.TEXT_2;

	/** @param text its tooltip if it shows an icon alone: see {@link #iconOnly} */
	public QuietButton(Composite parent, String id, Icon icon, String text) {
		super(parent, id, ACC.ROLE_PUSHBUTTON);
		this.icon = icon;
		setText(text);
	}

	/** A button of a word alone. */
	public static QuietButton wordOnly(Composite parent, String id, String text) {
		return new QuietButton(parent, id, null, text);
	}

	/** A button of an icon alone; its name is told by the tooltip and to screen readers. */
	public static QuietButton iconOnly(Composite parent, String id, Icon icon, String name) {
		QuietButton button = new QuietButton(parent, id, icon, "");
		button.setToolTipText(name);
		Accessibility.name(button, name);
		return button;
	}

	public void setText(String newText) {
		if (!newText.equals(text)) {
			text = newText;
			Accessibility.name(this, newText);
			redraw();
			requestLayout();
		}
	}

	public String getText() {
		return text;
	}

	/** Icon and word get another colour than {@link Token#TEXT_2}. */
	public void setColor(Token newColor) {
		if (color != newColor) {
			color = newColor;
			redraw();
		}
	}

	/** Shows at its right that it opens a menu. */
	public QuietButton withArrow() {
		arrow = true;
		return this;
	}

	/** Shows the product's mark instead of an icon, and its word in bold. */
	public QuietButton withMark() {
		marked = true;
		return this;
	}

	/** Makes it stay down when it is pressed, until it is pressed again. */
	public QuietButton toggle() {
		toggles = true;
		Accessibility.role(this, ACC.ROLE_CHECKBUTTON);
		return this;
	}

	public void setChosen(boolean now) {
		chosen = now;
		Accessibility.state(this, now ? ACC.STATE_CHECKED : ACC.STATE_NORMAL);
		redraw();
	}

	public boolean isChosen() {
		return chosen;
	}

	@Override
	void press(Event cause) {
		if (toggles) {
			setChosen(!chosen);
		}
		super.press(cause);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		if (text.isEmpty() && !arrow) {
			int side = Metrics.height(Metrics.ROW);
			return new Point(side, side);
		}
		GC gc = new GC(this);
		int word = text.isEmpty() ? 0 : Paint.extent(gc, text, font()).x;
		gc.dispose();
		return new Point(2 * SIDES + before() + word + (arrow ? Metrics.ICON_BADGE + 4 : 0), Metrics.height(Metrics.ROW));
	}

	/** What stands before the word takes so much. */
	private int before() {
		return icon == null && !marked ? 0 : Metrics.ICON_TOOL + (text.isEmpty() ? 0 : GAP);
	}

	private FontStyle font() {
		return marked ? FontStyle.STRONG : FontStyle.BODY;
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		if (chosen || isHovered() && isEnabled()) {
			Paint.fillRound(gc, all, Metrics.FIELD_RADIUS, chosen || isPressed() ? Token.SELECTED : Token.HOVER);
		}
		if (isFocusControl()) {
			Paint.border(gc, all, Metrics.FIELD_RADIUS, 1, Token.ACCENT);
		}
		Token ink = isEnabled() ? chosen ? Token.TEXT : color : Token.DISABLED;
		int left = text.isEmpty() && !arrow ? (all.width - Metrics.ICON_TOOL) / 2 : SIDES;
		if (marked) {
			gc.drawImage(Icons.mark(Metrics.ICON_TOOL), left, (all.height - Metrics.ICON_TOOL) / 2);
		} else if (icon != null) {
			Icons.draw(gc, icon, left, (all.height - Metrics.ICON_TOOL) / 2, Metrics.ICON_TOOL, ink);
		}
		Paint.text(gc, text, left + before(), 0, all.height, font(), ink);
		if (arrow) {
			Icons.draw(gc, Icon.CHEVRON_DOWN, all.width - SIDES - Metrics.ICON_BADGE, (all.height - Metrics.ICON_BADGE) / 2,
					Metrics.ICON_BADGE, isEnabled() ? Token.TEXT_3 : Token.DISABLED);
		}
	}
}
