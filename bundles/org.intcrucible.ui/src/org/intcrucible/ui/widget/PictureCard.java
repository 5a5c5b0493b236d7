package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/** Something to open: a small picture at the left, a title, a sentence of at most two lines, and facts at the foot. */
public final class PictureCard extends PressControl {

	private static final int HEIGHT = 90;
	private static final int PADDING = 10;
	private static final int PICTURE = 120;
	private static final int LINES = 2;

	private final Picture picture;
	private final String title;
	private final String sentence;
	private final String facts;

	/** Draws something that stands for what is opened. */
	@FunctionalInterface
	public interface Picture {
		void draw(GC gc, Rectangle area);
	}

	public PictureCard(Composite parent, String id, Picture picture, String title, String sentence, String facts) {
		super(parent, id, ACC.ROLE_PUSHBUTTON);
		this.picture = picture;
		this.title = title;
		this.sentence = sentence;
		this.facts = facts;
		Accessibility.name(this, title);
		Accessibility.describe(this, sentence + " " + facts);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 360 : width, HEIGHT + 4 * (Metrics.height(Metrics.ROW) - Metrics.ROW));
	}

	@Override
	void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Token fill = isPressed() ? Token.SELECTED : isHovered() ? Token.HOVER : Token.SURFACE;
		Paint.panel(gc, all, Metrics.CARD_RADIUS, fill, isHovered() ? Token.STRONG_LINE : Token.LINE);
		if (isFocusControl()) {
			Paint.border(gc, all, Metrics.CARD_RADIUS, 2, Token.ACCENT);
		}
		Rectangle frame = new Rectangle(PADDING, PADDING, PICTURE, all.height - 2 * PADDING);
		Paint.fillRound(gc, frame, Metrics.FIELD_RADIUS, Token.SUNKEN);
		picture.draw(gc, new Rectangle(frame.x + 4, frame.y + 4, frame.width - 8, frame.height - 8));
		gc.setLineWidth(1);
		drawWords(gc, 2 * PADDING + PICTURE + 2, all);
	}

	private void drawWords(GC gc, int x, Rectangle all) {
		int width = all.width - x - PADDING;
		int line = Fonts.lineHeight();
		gc.setFont(Fonts.font(FontStyle.STRONG));
		Paint.text(gc, Paint.shortened(gc, title, width), x, PADDING, line, FontStyle.STRONG, Token.TEXT);
		TextLayout words = new TextLayout(getDisplay());
		words.setFont(Fonts.font(FontStyle.BODY));
		words.setText(sentence);
		words.setWidth(Math.max(1, width));
		if (words.getLineCount() > LINES) {
			// The ellipsis needs room as well.
			String two = sentence.substring(0, words.getLineOffsets()[LINES]).stripTrailing();
			words.setText(two.substring(0, Math.max(0, two.lastIndexOf(' '))) + "\u2026");
		}
		gc.setForeground(Tokens.color(Token.TEXT_2));
		words.draw(gc, x, PADDING + line);
		words.dispose();
		gc.setFont(Fonts.font(FontStyle.CAPTION));
		Paint.text(gc, Paint.shortened(gc, facts, width), x, all.height - PADDING - line, line, FontStyle.CAPTION, Token.TEXT_3);
	}
}
