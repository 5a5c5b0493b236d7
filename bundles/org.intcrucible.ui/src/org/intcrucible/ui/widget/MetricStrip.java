package org.intcrucible.ui.widget;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Numbers with their names, in columns. */
public final class MetricStrip extends Canvas {

	/** How large the numbers are, and what they stand on. */
	public enum Look {
		/** In a sunken frame of 44, with lines between: an estimate. */
		ESTIMATE,
		/** Large numbers with a note beneath: what is going on. */
		FIGURES,
		/** Small ones in the body of a card. */
		PLAIN
	}

	private static final int COLUMN = 124;
	private static final int CAPTION = 14;
	private static final int FIGURE = 20;
	private static final int INSET = 13;
	private static final int PLAIN_GAP = 3;

	private final Look look;
	private final int columns;
	private List<Metric> metrics = List.of();
	private boolean stale;

	/** @param columns how many stand side by side; what is more stands beneath */
	public MetricStrip(Composite parent, String id, Look look, int columns) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.columns = columns;
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	/**
	 * Shows numbers.
	 *
	 * @param outdated they do not belong to what is shown beside them any more
	 */
	public void show(List<Metric> newMetrics, boolean outdated) {
		if (!newMetrics.equals(metrics) || outdated != stale) {
			boolean resized = newMetrics.size() != metrics.size();
			metrics = List.copyOf(newMetrics);
			stale = outdated;
			Accessibility.name(this, metrics.stream().map(Metric::words).collect(Collectors.joining("; ")));
			redraw();
			if (resized) {
				requestLayout();
			}
		}
	}

	private int rows() {
		return (metrics.size() + columns - 1) / columns;
	}

	private int rowHeight() {
		return switch (look) {
			case ESTIMATE -> Metrics.height(Metrics.ESTIMATE);
			case FIGURES -> Metrics.height(CAPTION) + Metrics.height(FIGURE) + Metrics.height(CAPTION);
			case PLAIN -> Metrics.height(CAPTION) + Metrics.height(Metrics.LINE);
		};
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int gap = look == Look.FIGURES ? 16 : 4;
		int natural = columns * COLUMN;
		return new Point(width == SWT.DEFAULT ? natural : width, Math.max(1, rows()) * (rowHeight() + gap) - gap);
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		if (look == Look.ESTIMATE) {
			Paint.panel(gc, all, Metrics.CALLOUT_RADIUS, Token.SUNKEN, Token.LINE);
		}
		for (int i = 0; i < metrics.size(); i++) {
			int row = i / columns;
			int column = i % columns;
			int x = look == Look.FIGURES ? column * COLUMN : left(gc, i, all.width);
			int y = row * (rowHeight() + (look == Look.FIGURES ? 16 : 4));
			if (look == Look.ESTIMATE && column > 0) {
				gc.setForeground(Tokens.color(Token.LINE));
				gc.drawLine(x - 5, y + 7, x - 5, y + rowHeight() - 8);
			}
			metric(gc, metrics.get(i), look == Look.ESTIMATE ? x + INSET + (column > 0 ? PLAIN_GAP : 0) : x, y);
		}
	}

	/** Columns are of one width; in a card, where words stand beside numbers, each has what it needs and the same gap behind it. */
	private int left(GC gc, int index, int room) {
		int column = index % columns;
		if (look != Look.PLAIN || metrics.size() > columns) {
			return room * column / columns;
		}
		int[] widths = metrics.stream().mapToInt(metric -> Math.max(Paint.extent(gc, metric.label(), FontStyle.CAPTION).x,
				Paint.extent(gc, metric.value(), FontStyle.BODY).x)).toArray();
		int gap = Math.max(0, room - Arrays.stream(widths).sum()) / Math.max(1, columns);
		return Arrays.stream(widths, 0, column).sum() + column * gap;
	}

	private void metric(GC gc, Metric metric, int x, int y) {
		Token ink = stale ? Token.TEXT_3 : Token.TEXT;
		int caption = Metrics.height(CAPTION);
		switch (look) {
			case ESTIMATE -> {
				Paint.text(gc, metric.label(), x, y + 6, caption, FontStyle.CAPTION, Token.TEXT_3);
				Paint.text(gc, metric.value(), x, y + 6 + caption, Metrics.height(Metrics.LINE), FontStyle.STRONG, ink);
			}
			case FIGURES -> {
				Paint.text(gc, metric.label(), x, y, caption, FontStyle.CAPTION, Token.TEXT_3);
				Paint.text(gc, metric.value(), x, y + caption, Metrics.height(FIGURE), FontStyle.FIGURE, ink);
				Paint.text(gc, metric.note(), x, y + caption + Metrics.height(FIGURE), caption, FontStyle.CAPTION, Token.TEXT_3);
			}
			case PLAIN -> {
				Paint.text(gc, metric.label(), x, y, caption, FontStyle.CAPTION, Token.TEXT_3);
				Paint.text(gc, metric.value(), x, y + caption, Metrics.height(Metrics.LINE), FontStyle.BODY, ink);
			}
		}
	}
}
