package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A link of one line: underlined, never only coloured. */
public final class LinkText extends PressControl {

	private final FontStyle font;
	private String text = "";

	public LinkText(Composite parent, String id, String text) {
		this(parent, id, text, FontStyle.BODY);
	}

	public LinkText(Composite parent, String id, String text, FontStyle font) {
		super(parent, id, ACC.ROLE_LINK);
		this.font = font;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		setText(text);
	}

	public void setText(String newText) {
		text = newText;
		Accessibility.name(this, text);
		redraw();
	}

	public String getText() {
		return text;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point extent = Paint.extent(gc, text, font);
		gc.dispose();
		return extent;
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(getClientArea());
		gc.setFont(Fonts.font(font));
		gc.setForeground(Tokens.color(isEnabled() ? Token.ACCENT : Token.DISABLED));
		FontMetrics metrics = Fonts.metrics(font);
		String shown = Paint.shortened(gc, text, getSize().x);
		gc.drawText(shown, 0, 0, SWT.DRAW_TRANSPARENT);
		int line = metrics.getLeading() + metrics.getAscent() + 2;
		gc.drawLine(0, line, gc.textExtent(shown).x - 1, line);
		if (isHovered()) {
			gc.drawLine(0, line + 1, gc.textExtent(shown).x - 1, line + 1);
		}
		if (isFocusControl()) {
			Paint.border(gc, getClientArea(), 2, 1, Token.ACCENT);
		}
	}
}
