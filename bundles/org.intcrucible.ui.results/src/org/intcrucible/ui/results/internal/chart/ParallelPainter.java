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
final class ParallelPainter implements StillDrawing.Drawing {

	private static final int SIDES = 30;
	private static final int HEAD = 46;
	private static final int FOOT = 42;
	private static final int FAINT = 25;
	private static final int CLEAR = 50;
	private static final int FULL = 255;
	private static final int DOT = 6;

	private final Texts texts = Texts.of(ParallelPainter.class);
	private final ParallelModel model;
	private final Rectangle area;
	private final int[] behind;
	private final int[] lines;
	/** How many pieces are drawn. */
	private int done;

	ParallelPainter(ParallelModel model, Rectangle area) {
		this.model = model;
		this.area = area;
		behind = model.behind();
		lines = model.lines();
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

	@Override
	public boolean next(GC gc) {
		Paint.smooth(gc);
		int line = done++ - 1;
		if (line < 0) {
			Paint.fill(gc, area, Token.SURFACE);
			Paint.text(gc, texts.get("parallel.title"), Metrics.PART_MARGIN, 8, Metrics.height(16), FontStyle.STRONG, Token.TEXT);
		} else if (line < behind.length) {
			line(gc, behind[line], Token.AXIS, FAINT);
		} else if (line < behind.length + lines.length) {
			// The best ones lie above the others.
			int row = lines[behind.length + lines.length - 1 - line];
			CandidateStatus status = model.rows().status(row);
			boolean rejected = status == CandidateStatus.REJECTED;
			line(gc, row, rejected ? Token.AXIS : StatusMark.of(status).color(), rejected ? FAINT : CLEAR);
		} else {
			axes(gc);
			Paint.text(gc, texts.get("parallel.hint"), Metrics.PART_MARGIN, area.height - Metrics.height(16) - 6, Metrics.height(16), FontStyle.CAPTION,
					Token.TEXT_3);
			return false;
		}
		return true;
	}

	private void line(GC gc, int row, Token color, int alpha) {
		gc.setForeground(Tokens.color(color));
		gc.setAlpha(alpha);
		draw(gc, row);
		gc.setAlpha(FULL);
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

	/** Marks where the line of one candidate meets the axes, in the background that is set. */
	void dots(GC gc, int row) {
		for (int i = 0; i < model.axes().size(); i++) {
			double share = model.axes().get(i).share(model.rows().value(row, model.axes().get(i).column()));
			if (!Double.isNaN(share)) {
				gc.fillOval(x(i) - DOT / 2, y(share) - DOT / 2, DOT, DOT);
			}
		}
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
