package org.intcrucible.ui.results.internal.chart;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** Draws everything of the parallel coordinates that does not depend on what is chosen. */
final class ParallelPainter {

	private static final int SIDES = 30;
	private static final int HEAD = 46;
	private static final int FOOT = 42;
	private static final int FAINT = 25;
	private static final int CLEAR = 50;
	private static final int FULL = 255;

	private final Texts texts = Texts.of(ParallelPainter.class);
	private final ParallelModel model;
	private final Rectangle area;

	ParallelPainter(ParallelModel model, Rectangle area) {
		this.model = model;
		this.area = area;
	}

	int x(int axis) {
		return SIDES + axis * (area.width - 2 * SIDES) / Math.max(1, model.axes().size() - 1);
	}

	/** Where a share of an axis lies. */
	int y(double share) {
		return (int) Math.round(foot() - share * (foot() - HEAD));
	}

	/** The share of an axis at a height, in [0, 1]. */
	double share(int y) {
		return Math.clamp((foot() - y) / (double) Math.max(1, foot() - HEAD), 0, 1);
	}

	private int foot() {
		return Math.max(HEAD + 1, area.height - FOOT);
	}

	void paint(GC gc) {
		Paint.smooth(gc);
		Paint.fill(gc, area, Token.SURFACE);
		int line = Metrics.height(16);
		Paint.text(gc, texts.get("parallel.title"), Metrics.PART_MARGIN, 8, line, FontStyle.STRONG, Token.TEXT);
		gc.setForeground(Tokens.color(Token.AXIS));
		gc.setAlpha(FAINT);
		for (int row : model.behind()) {
			draw(gc, row);
		}
		int[] rows = model.lines();
		for (int i = rows.length - 1; i >= 0; i--) {
			CandidateStatus status = model.rows().status(rows[i]);
			gc.setForeground(Tokens.color(status == CandidateStatus.REJECTED ? Token.AXIS : StatusMark.of(status).color()));
			gc.setAlpha(status == CandidateStatus.REJECTED ? FAINT : CLEAR);
			draw(gc, rows[i]);
		}
		gc.setAlpha(FULL);
		axes(gc);
		Paint.text(gc, texts.get("parallel.hint"), Metrics.PART_MARGIN, area.height - line - 6, line, FontStyle.CAPTION, Token.TEXT_3);
	}

	/** Draws the line of one candidate in the colour that is set; it stops where a value is missing. */
	void draw(GC gc, int row) {
		Path path = new Path(gc.getDevice());
		boolean open = false;
		for (int i = 0; i < model.axes().size(); i++) {
			ParallelModel.Line axis = model.axes().get(i);
			double share = axis.share(model.rows().value(row, axis.column()));
			if (Double.isNaN(share)) {
				open = false;
			} else if (open) {
				path.lineTo(x(i), y(share));
			} else {
				path.moveTo(x(i), y(share));
				open = true;
			}
		}
		gc.drawPath(path);
		path.dispose();
	}

	private void axes(GC gc) {
		int room = (area.width - 2 * SIDES) / Math.max(1, model.axes().size() - 1) - 4;
		for (int i = 0; i < model.axes().size(); i++) {
			ParallelModel.Line axis = model.axes().get(i);
			gc.setForeground(Tokens.color(Token.STRONG_LINE));
			gc.drawLine(x(i), HEAD, x(i), foot());
			gc.setFont(Fonts.font(FontStyle.CAPTION));
			middle(gc, Paint.shortened(gc, axis.title(), Math.max(24, room)), i, HEAD - 19, Token.TEXT_2);
			if (axis.options().isEmpty()) {
				middle(gc, Numbers.value(rounded(axis.low())), i, foot() + 2, Token.TEXT_3);
			}
			for (int option = 0; option < axis.options().size(); option++) {
				int y = y(axis.share(option)) - 8;
				int width = Paint.extent(gc, axis.options().get(option), FontStyle.CAPTION).x;
				Paint.fill(gc, new Rectangle(x(i) + 4, y + 1, width + 2, 14), Token.SURFACE);
				Paint.text(gc, axis.options().get(option), x(i) + 5, y, 16, FontStyle.CAPTION, Token.TEXT);
			}
		}
	}

	/** Ends of axes need no more than three digits. */
	private static double rounded(double value) {
		return value == 0 ? 0 : new java.math.BigDecimal(value).round(new java.math.MathContext(3)).doubleValue();
	}

	private void middle(GC gc, String text, int axis, int y, Token color) {
		int width = Paint.extent(gc, text, FontStyle.CAPTION).x;
		Paint.text(gc, text, Math.clamp(x(axis) - width / 2, 0, Math.max(0, area.width - width)), y, 16, FontStyle.CAPTION, color);
	}
}
