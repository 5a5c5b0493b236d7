package org.intcrucible.ui.results.internal.chart;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/**
 * Levers, outcomes and scores of the candidates that are shown, a line for each candidate. Dragging along an axis filters; a
 * click on it, or Escape, ends that. Left and right lead from axis to axis, up and down move the lower end of the range.
 */
public final class ParallelChart extends Canvas {

	private static final int REACH = 10;
	private static final int BAND = 12;
	private static final int STRONG = 2;
	private static final double STEP = 0.05;

	private final Texts texts = Texts.of(ParallelChart.class);
	private final Consumer<Optional<Brush>> filter;
	private ParallelModel model;
	private ParallelPainter painter;
	private final StillDrawing still = new StillDrawing(this);
	private String chosen = "";
	private Optional<Brush> brush = Optional.empty();
	/** The axis that is dragged along, or that the keyboard is at; -1 if none is. */
	private int axis = -1;
	private int from = -1;
	private int to = -1;

	/** @param filter hears of the range that the user wants; of none when it is given up */
	public ParallelChart(Composite parent, Consumer<Optional<Brush>> filter) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.filter = filter;
		WidgetIds.set(this, "results.parallel");
		Accessibility.role(this, ACC.ROLE_GRAPHIC);
		Accessibility.name(this, texts.get("parallel.title"));
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::dragged);
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
	}

	/** Shows candidates. @param range that they are filtered by here */
	public void show(ChartData data, Optional<Brush> range) {
		ParallelModel newModel = data.parallel();
		if (model == null || !newModel.ids().equals(model.ids())) {
			axis = -1;
			from = -1;
		}
		model = newModel;
		brush = range;
		still.stale();
	}

	/** Marks a candidate, if it is shown. */
	public void choose(String candidate) {
		chosen = candidate;
		redraw();
	}

	private void draw(GC gc) {
		Rectangle area = getClientArea();
		if (model == null || area.width < 1 || area.height < 1) {
			return;
		}
		still.show(gc, area, () -> painter = new ParallelPainter(model, area));
		Paint.smooth(gc);
		int row = model.rows().row(chosen);
		if (row >= 0 && model.isShown(row)) {
			gc.setForeground(Tokens.color(Token.ACCENT));
			gc.setLineWidth(STRONG);
			painter.draw(gc, row);
			gc.setLineWidth(1);
			gc.setBackground(Tokens.color(Token.ACCENT));
			painter.dots(gc, row);
		}
		ranges(gc, area);
		if (isFocusControl()) {
			Paint.border(gc, area, 0, 1, Token.ACCENT);
		}
	}

	private void ranges(GC gc, Rectangle area) {
		if (from >= 0) {
			band(gc, axis, Math.min(from, to), Math.max(from, to));
			return;
		}
		brush.ifPresent(range -> {
			int at = axisOf(range.column());
			if (at >= 0) {
				ParallelModel.Line line = model.axes().get(at);
				band(gc, at, painter.y(Math.min(1, line.share(range.high()))), painter.y(Math.max(0, line.share(range.low()))));
				String words = words(range);
				int width = Paint.extent(gc, words, FontStyle.CAPTION).x;
				Paint.text(gc, words, area.width - width - Metrics.PART_MARGIN, 8, Metrics.height(16), FontStyle.CAPTION, Token.TEXT_2);
			}
		});
		if (axis >= 0 && isFocusControl()) {
			gc.setForeground(Tokens.color(Token.ACCENT));
			gc.drawLine(painter.x(axis), painter.y(1), painter.x(axis), painter.y(0));
		}
	}

	private void band(GC gc, int at, int top, int foot) {
		gc.setBackground(Tokens.color(Token.ACCENT));
		gc.setAlpha(60);
		gc.fillRectangle(painter.x(at) - BAND / 2, top, BAND, Math.max(1, foot - top));
		gc.setAlpha(255);
		gc.fillRectangle(painter.x(at) - BAND / 2, top - 1, BAND, STRONG);
		gc.fillRectangle(painter.x(at) - BAND / 2, foot - 1, BAND, STRONG);
	}

	private String words(Brush range) {
		ParallelModel.Line line = model.axes().get(axisOf(range.column()));
		return texts.get("parallel.range", line.title(), Numbers.value(range.low()), Numbers.value(range.high()));
	}

	private int axisOf(String column) {
		return model.ids().indexOf(column);
	}

	private void pressed(Event event) {
		setFocus();
		axis = -1;
		for (int i = 0; model != null && painter != null && i < model.axes().size(); i++) {
			if (Math.abs(painter.x(i) - event.x) <= REACH) {
				axis = i;
				from = event.y;
				to = event.y;
			}
		}
	}

	private void dragged(Event event) {
		if (from >= 0) {
			to = event.y;
			redraw();
		}
	}

	private void released(Event event) {
		if (from >= 0) {
			double one = painter.share(from);
			double other = painter.share(event.y);
			boolean dragged = Math.abs(event.y - from) > 3;
			from = -1;
			range(dragged ? Math.min(one, other) : Double.NaN, Math.max(one, other));
		}
	}

	/** @param low share of the axis; NaN gives the range up */
	private void range(double low, double high) {
		ParallelModel.Line line = model.axes().get(axis);
		Optional<Brush> wanted = Double.isNaN(low) ? Optional.empty()
				: Optional.of(new Brush(line.id(), line.low() + low * (line.high() - line.low()), line.low() + high * (line.high() - line.low())));
		brush = wanted;
		Accessibility.value(this, wanted.map(this::words).orElse(""));
		redraw();
		filter.accept(wanted);
	}

	private void key(Event event) {
		if (model == null) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> axis = Math.min(model.axes().size() - 1, axis + 1);
			case SWT.ARROW_LEFT -> axis = Math.max(0, axis - 1);
			case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
				axis = Math.max(0, axis);
				ParallelModel.Line line = model.axes().get(axis);
				double now = brush.filter(range -> range.column().equals(line.id())).map(range -> line.share(range.low())).orElse(0.0);
				range(Math.clamp(now + (event.keyCode == SWT.ARROW_UP ? STEP : -STEP), 0, 1), 1);
			}
			case SWT.ESC -> {
				if (brush.isPresent()) {
					axis = Math.max(0, axis);
					range(Double.NaN, 1);
				}
			}
			default -> {
				return;
			}
		}
		redraw();
	}
}
