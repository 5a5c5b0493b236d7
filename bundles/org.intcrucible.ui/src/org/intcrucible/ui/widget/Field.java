package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A native text field in the frame of the product. Beside the text it shows an icon, a unit or hint at its right, the advised
 * value that the user has replaced, and that it was refused; why it was refused stands beneath it, where its owner puts it.
 */
public final class Field extends Composite {

	private static final int SIDES = 8;
	private static final int GAP = 6;

	private final Text text;
	private Icon icon;
	private String unit = "";
	private String advised = "";
	private String refusal = "";
	private boolean changeable = true;

	/**
	 * @param id   of the native field within
	 * @param name what it is, for screen readers
	 */
	public Field(Composite parent, String id, String name) {
		super(parent, SWT.DOUBLE_BUFFERED);
		text = new Text(this, SWT.SINGLE);
		WidgetIds.set(text, id);
		Accessibility.name(text, name);
		Tokens.onChange(this, this::restyle);
		text.addListener(SWT.FocusIn, event -> redraw());
		text.addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.Resize, event -> place());
		addListener(SWT.MouseDown, event -> text.setFocus());
	}

	/** The native field. */
	public Text text() {
		return text;
	}

	/** Shows an icon before the text. */
	public Field icon(Icon before) {
		icon = before;
		place();
		return this;
	}

	/** Shows a unit, or which keys lead here, at the right. */
	public void setUnit(String newUnit) {
		if (!unit.equals(newUnit)) {
			unit = newUnit;
			place();
		}
	}

	/** Shows the advised value that the text differs from; empty if it does not. */
	public void setAdvised(String value) {
		if (!advised.equals(value)) {
			advised = value;
			place();
		}
	}

	/** Says that what stands in it is refused, and why; empty if it is not. */
	public void setRefusal(String reason) {
		if (!refusal.equals(reason)) {
			refusal = reason;
			Accessibility.describe(text, reason);
			text.setToolTipText(reason.isEmpty() ? null : reason);
			place();
		}
	}

	/** Lets nobody change it. */
	public void setReadOnly(boolean now) {
		if (changeable == now) {
			changeable = !now;
			text.setEditable(changeable);
			restyle();
		}
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		text.setEnabled(enabled);
		restyle();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int least = Math.max(Metrics.height(Metrics.FIELD), text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 4);
		return new Point(width == SWT.DEFAULT ? 130 : width, height == SWT.DEFAULT ? least : height);
	}

	@Override
	public void layout(boolean changed, boolean all) {
		place();
	}

	private void restyle() {
		boolean open = changeable && isEnabled();
		setBackground(Tokens.color(open ? Token.SURFACE : Token.SUNKEN));
		text.setBackground(getBackground());
		text.setForeground(Tokens.color(!isEnabled() ? Token.DISABLED : changeable ? Token.TEXT : Token.TEXT_2));
		redraw();
	}

	private int right(GC gc) {
		int width = SIDES;
		if (!refusal.isEmpty()) {
			width += Metrics.ICON_ROW + GAP;
		}
		for (String aside : new String[] {unit, advised}) {
			if (!aside.isEmpty()) {
				width += Paint.extent(gc, aside, FontStyle.CAPTION).x + GAP;
			}
		}
		return width;
	}

	private void place() {
		GC gc = new GC(this);
		int right = right(gc);
		gc.dispose();
		int left = SIDES + (icon == null ? 0 : Metrics.ICON_ROW + GAP);
		int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		Point size = getSize();
		text.setBounds(left, (size.y - height) / 2, Math.max(0, size.x - left - right), height);
		redraw();
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Paint.fillRound(gc, all, Metrics.FIELD_RADIUS, changeable && isEnabled() ? Token.SURFACE : Token.SUNKEN);
		boolean focus = text.isFocusControl();
		Token line = !refusal.isEmpty() ? Token.BLOCKER : focus ? Token.ACCENT
				: changeable && isEnabled() ? Token.STRONG_LINE : Token.LINE;
		Paint.border(gc, all, Metrics.FIELD_RADIUS, focus || !refusal.isEmpty() ? 2 : 1, line);
		if (icon != null) {
			Icons.draw(gc, icon, SIDES, (all.height - Metrics.ICON_ROW) / 2, Metrics.ICON_ROW, Token.TEXT_3);
		}
		int x = all.width - SIDES;
		if (!refusal.isEmpty()) {
			x -= Metrics.ICON_ROW;
			Icons.draw(gc, Icon.OCTAGON_CROSS, x, (all.height - Metrics.ICON_ROW) / 2, Metrics.ICON_ROW, Token.BLOCKER);
			x -= GAP;
		}
		x = aside(gc, unit, x, Token.TEXT_3, false);
		aside(gc, advised, x, Token.ADVICE, true);
	}

	private int aside(GC gc, String words, int right, Token token, boolean struck) {
		if (words.isEmpty()) {
			return right;
		}
		int width = Paint.extent(gc, words, FontStyle.CAPTION).x;
		Paint.text(gc, words, right - width, 0, getSize().y, FontStyle.CAPTION, token);
		if (struck) {
			gc.drawLine(right - width, getSize().y / 2, right, getSize().y / 2);
		}
		return right - width - GAP;
	}
}
