package org.intcrucible.run.command.internal.progress;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.run.command.internal.live.RunPulse;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The best I so far, as steps over how much was done. */
final class BestChart extends Canvas {

	private static final Texts WORDS = Texts.of(BestChart.class);
	private static final int LEFT = 36;
	private static final int TOP = 22;
	private static final int FOOT = 18;
	private static final int RIGHT = 4;
	private static final int DOT = 3;

	private ProgressFace.Climb climb = new ProgressFace.Climb("", "", List.of(), 0, 0);

	BestChart(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	void show(ProgressFace.Climb newClimb) {
		if (!newClimb.equals(climb)) {
			climb = newClimb;
			String now = climb.points().isEmpty() ? WORDS.get("chart.empty") : Numbers.score(climb.points().getLast().intelligence());
			Accessibility.name(this, WORDS.get("chart.words", climb.title(), now));
			redraw();
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 300 : width, height == SWT.DEFAULT ? 110 : height);
	}

	private void draw(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		Rectangle all = getClientArea();
		gc.setBackground(Tokens.color(Token.SURFACE));
		gc.fillRectangle(all);
		gc.setFont(Fonts.font(FontStyle.CAPTION));
		gc.setForeground(Tokens.color(Token.TEXT_2));
		gc.drawText(climb.title(), 0, 0, true);
		gc.setForeground(Tokens.color(Token.TEXT_3));
		int width = gc.textExtent(climb.aside()).x;
		if (gc.textExtent(climb.title()).x + width + FOOT < all.width) {
			gc.drawText(climb.aside(), all.width - width, 0, true);
		}
		Rectangle plot = new Rectangle(LEFT, TOP, Math.max(1, all.width - LEFT - RIGHT), Math.max(1, all.height - TOP - FOOT));
		if (climb.points().isEmpty() || climb.most() <= 0) {
			gc.setForeground(Tokens.color(Token.AXIS));
			gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
			return;
		}
		double low = climb.points().getFirst().intelligence();
		double high = climb.points().getLast().intelligence();
		double pad = high - low < 1e-9 ? Math.max(0.05, Math.abs(high) * 0.05) : (high - low) * 0.1;
		plot(gc, plot, low - pad, high + pad);
	}

	private void plot(GC gc, Rectangle plot, double low, double high) {
		int now = x(plot, climb.work());
		gc.setBackground(Tokens.color(Token.EDITOR_LINE));
		gc.fillRectangle(plot.x, plot.y, now - plot.x, plot.height);
		int foot = plot.y + plot.height;
		for (int i = 1; i <= 2; i++) {
			double value = low + (high - low) * i / 3;
			int y = y(plot, value, low, high);
			gc.setForeground(Tokens.color(Token.GRID));
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			String text = Numbers.decimals(value, high - low < 0.05 ? 3 : 2);
			Point extent = gc.textExtent(text);
			gc.setForeground(Tokens.color(Token.TEXT_3));
			gc.drawText(text, plot.x - extent.x - 6, y - extent.y / 2, true);
		}
		gc.setForeground(Tokens.color(Token.AXIS));
		gc.drawLine(plot.x, plot.y, plot.x, foot);
		gc.drawLine(plot.x, foot, plot.x + plot.width, foot);
		gc.setForeground(Tokens.color(Token.TEXT_3));
		gc.drawText("0", plot.x, foot + 3, true);
		String most = Numbers.count(climb.most());
		gc.drawText(most, plot.x + plot.width - gc.textExtent(most).x, foot + 3, true);
		steps(gc, plot, low, high, now);
	}

	private void steps(GC gc, Rectangle plot, double low, double high, int now) {
		gc.setForeground(Tokens.color(Token.ACCENT));
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawLine(now, plot.y, now, plot.y + plot.height);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(2);
		List<RunPulse.Best> points = climb.points();
		for (int i = 0; i < points.size(); i++) {
			int x = x(plot, points.get(i).work());
			int y = y(plot, points.get(i).intelligence(), low, high);
			int next = i + 1 < points.size() ? x(plot, points.get(i + 1).work()) : now;
			gc.drawLine(x, y, next, y);
			if (i + 1 < points.size()) {
				gc.drawLine(next, y, next, y(plot, points.get(i + 1).intelligence(), low, high));
			}
		}
		gc.setLineWidth(1);
		int x = x(plot, points.getLast().work());
		int y = y(plot, points.getLast().intelligence(), low, high);
		gc.setBackground(Tokens.color(Token.ACCENT));
		gc.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
	}

	private int x(Rectangle plot, long work) {
		return plot.x + (int) Math.round((double) plot.width * Math.min(work, climb.most()) / climb.most());
	}

	private static int y(Rectangle plot, double value, double low, double high) {
		return plot.y + (int) Math.round(plot.height * (high - value) / (high - low));
	}
}
