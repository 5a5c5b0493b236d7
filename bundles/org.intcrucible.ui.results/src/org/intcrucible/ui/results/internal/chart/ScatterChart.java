package org.intcrucible.ui.results.internal.chart;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/**
 * P against R of the candidates that are shown. A click chooses the nearest one; arrows step along the front, and Enter
 * chooses. All that does not depend on the choice is drawn once, into an image.
 */
public final class ScatterChart extends Canvas {

	private static final int REACH = 8;
	private static final int RING = 14;

	private final Texts texts = Texts.of(ScatterChart.class);
	private final Consumer<String> choose;
	private ScatterModel model;
	private ScatterPainter painter;
	private final StillDrawing still = new StillDrawing(this);
	private String chosen = "";
	/** Where the arrows are on the front; -1 if nowhere. */
	private int step = -1;

	/** @param choose hears which candidate the user chose, such as {@code c12} */
	public ScatterChart(Composite parent, Consumer<String> choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.choose = choose;
		WidgetIds.set(this, "results.scatter");
		Accessibility.role(this, ACC.ROLE_GRAPHIC);
		Accessibility.name(this, texts.get("scatter.title"));
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::hovered);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
				&& event.detail != SWT.TRAVERSE_RETURN);
	}

	/** Shows candidates. */
	public void show(ChartData data) {
		model = data.scatter();
		step = -1;
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
		still.show(gc, area, () -> painter = new ScatterPainter(model, area));
		Paint.smooth(gc);
		if (step >= 0 && isFocusControl()) {
			ring(gc, model.front()[step], 1);
		}
		int row = model.rows().row(chosen);
		if (row >= 0 && Arrays.stream(model.shown()).anyMatch(shown -> shown == row)) {
			ring(gc, row, 2);
			label(gc, row);
		}
		if (isFocusControl()) {
			Paint.border(gc, area, 0, 1, Token.ACCENT);
		}
	}

	private int x(int row) {
		return (int) Math.round(painter.horizontal().place(model.resource(row)));
	}

	private int y(int row) {
		return (int) Math.round(painter.vertical().place(model.prediction(row)));
	}

	private void ring(GC gc, int row, int width) {
		gc.setForeground(Tokens.color(Token.ACCENT));
		gc.setLineWidth(width);
		gc.drawOval(x(row) - RING / 2, y(row) - RING / 2, RING, RING);
		gc.setLineWidth(1);
	}

	private void label(GC gc, int row) {
		String text = model.rows().name(row);
		int width = Paint.extent(gc, text, FontStyle.CAPTION).x + 12;
		int x = x(row) - RING - width < 0 ? x(row) + RING : x(row) - RING - width + 6;
		int y = Math.max(0, y(row) - RING - 16);
		Paint.fillRound(gc, new Rectangle(x, y, width, 18), 3, Token.RUN);
		Paint.text(gc, text, x + 6, y, 18, FontStyle.CAPTION, Token.ON_RUN);
	}

	private int at(Event event) {
		return model == null || painter == null ? -1 : model.nearest(painter.horizontal(), painter.vertical(), event.x, event.y, REACH);
	}

	private void pressed(Event event) {
		setFocus();
		int row = at(event);
		if (event.button == 1 && row >= 0) {
			choose.accept(model.rows().id(row));
		}
	}

	private void hovered(Event event) {
		int row = at(event);
		String text = row < 0 ? null : words(row);
		if (!Objects.equals(text, getToolTipText())) {
			setToolTipText(text);
		}
	}

	private String words(int row) {
		return texts.get("scatter.point", model.rows().name(row), Numbers.score(model.prediction(row)), Numbers.score(model.resource(row)),
				model.rows().text(row, model.rows().column(Column.INTELLIGENCE)));
	}

	private void key(Event event) {
		int[] front = model == null ? new int[0] : model.front();
		if (front.length == 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_UP -> step = Math.min(front.length - 1, step + 1);
			case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> step = Math.max(0, step - 1);
			case SWT.HOME -> step = 0;
			case SWT.END -> step = front.length - 1;
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (step >= 0) {
					choose.accept(model.rows().id(front[step]));
				}
			}
			default -> {
				return;
			}
		}
		if (step >= 0) {
			Accessibility.value(this, words(front[step]));
		}
		redraw();
	}
}
