package org.intcrucible.ui.spec.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** The numbers of the lines, at the left of the text. */
final class LineNumbers extends Canvas {

	private static final int FEWEST_DIGITS = 2;

	private StyledText text;
	private int digits;

	LineNumbers(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
		// It only adorns: a screen reader tells lines by itself.
		Accessibility.name(this, "");
		Tokens.apply(this, Token.SURFACE, Token.EDITOR_MARGIN);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	/** The text whose lines are counted. */
	void follow(StyledText followed) {
		text = followed;
		text.addListener(SWT.Resize, event -> renew());
		renew();
	}

	/** The text was changed or moved. */
	void renew() {
		int needed = Math.max(FEWEST_DIGITS, Integer.toString(text.getLineCount()).length());
		if (needed != digits) {
			digits = needed;
			GC gc = new GC(this);
			((GridData) getLayoutData()).widthHint = 2 * Metrics.GROUP_GAP + Paint.extent(gc, "9".repeat(digits), FontStyle.CODE).x;
			gc.dispose();
			requestLayout();
		}
		redraw();
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		gc.setFont(Fonts.font(FontStyle.CODE));
		gc.setForeground(Tokens.color(Token.EDITOR_MARGIN));
		int right = getClientArea().width - Metrics.GROUP_GAP;
		int last = text.getLineIndex(text.getClientArea().height);
		for (int line = text.getLineIndex(0); line <= last; line++) {
			String number = Integer.toString(line + 1);
			gc.drawText(number, right - gc.textExtent(number).x, text.getLinePixel(line), SWT.DRAW_TRANSPARENT);
		}
	}
}
