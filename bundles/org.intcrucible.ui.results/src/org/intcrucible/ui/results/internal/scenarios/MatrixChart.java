package org.intcrucible.ui.results.internal.scenarios;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.HeatCell;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The matrix of candidates and scenarios, a cell for each pair; a click or an arrow chooses both. */
final class MatrixChart extends Canvas {

	private static final int NAMES = 60;
	private static final int HEAD = 18;
	private static final int CELL = HeatCell.LEAST_WIDTH;
	private static final int GAP = 2;
	/** Between types of scenario. */
	private static final int GROUP = 6;
	/** Room for the name of the last type, which may have few cells. */
	private static final int TAIL = 40;

	/** Hears what the user chose. */
	@FunctionalInterface
	interface Choice {
		void choose(String candidate, String scenario);
	}

	private final Texts texts = Texts.of(MatrixChart.class);
	private final Choice choice;
	private Matrix matrix;
	private int row = -1;
	private int column = -1;
	private double low;
	private double high;

	MatrixChart(Composite parent, Choice choice) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.choice = choice;
		WidgetIds.set(this, "scenarios.matrix");
		Accessibility.role(this, ACC.ROLE_TABLE);
		Accessibility.name(this, texts.get("matrix.name"));
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::hovered);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
	}

	void show(Matrix newMatrix) {
		matrix = newMatrix;
		low = newMatrix.low();
		high = newMatrix.high();
		redraw();
	}

	/** Marks a candidate and a scenario by their ids. */
	void choose(String candidate, String scenario) {
		if (matrix != null) {
			row = matrix.row(candidate);
			column = matrix.column(scenario);
			Accessibility.value(this, row >= 0 && column >= 0 ? words(row, column) : "");
			redraw();
		}
	}

	private static int pitch() {
		return Metrics.height(HeatCell.LEAST_HEIGHT) + GAP;
	}

	private int x(int at) {
		int groups = 0;
		for (int i = 1; i <= at && i < matrix.scenarios().size(); i++) {
			groups += matrix.scenarios().get(i).type() == matrix.scenarios().get(i - 1).type() ? 0 : 1;
		}
		return NAMES + at * (CELL + GAP) + groups * GROUP;
	}

	private Rectangle area(int atRow, int atColumn) {
		return new Rectangle(x(atColumn), HEAD + atRow * pitch(), CELL, pitch() - GAP);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return matrix == null ? new Point(0, 0) : new Point(x(matrix.scenarios().size()) + TAIL, HEAD + matrix.candidates().size() * pitch() + GROUP);
	}

	private HeatCell cell(int atRow, int atColumn) {
		return new HeatCell((matrix.predictions()[atRow][atColumn] - low) / (high - low), false, matrix.broken()[atRow][atColumn],
				atRow == row && atColumn == column);
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Paint.fill(gc, getClientArea(), Token.SURFACE);
		if (matrix == null) {
			return;
		}
		if (row >= 0) {
			Paint.fill(gc, new Rectangle(0, HEAD + row * pitch() - 1, getSize().x, pitch()), Token.SELECTED);
		}
		heads(gc);
		Rectangle clip = gc.getClipping();
		for (int i = 0; i < matrix.candidates().size(); i++) {
			int y = HEAD + i * pitch();
			if (y + pitch() < clip.y || y > clip.y + clip.height) {
				continue;
			}
			Paint.text(gc, Numbers.candidate(matrix.candidates().get(i).ordinal()), 0, y, pitch() - GAP, FontStyle.CAPTION, Token.TEXT);
			for (int j = 0; j < matrix.scenarios().size(); j++) {
				cell(i, j).paint(gc, area(i, j));
			}
		}
		if (row >= 0 && column >= 0) {
			cell(row, column).paint(gc, area(row, column));
		}
		if (isFocusControl()) {
			Paint.border(gc, getClientArea(), 0, 1, Token.ACCENT);
		}
	}

	private void heads(GC gc) {
		gc.setFont(Fonts.font(FontStyle.CAPTION));
		for (int j = 0; j < matrix.scenarios().size(); j++) {
			ScenarioType type = matrix.scenarios().get(j).type();
			if (j == 0 || type != matrix.scenarios().get(j - 1).type()) {
				int end = j;
				while (end < matrix.scenarios().size() && matrix.scenarios().get(end).type() == type) {
					end++;
				}
				// The last one may go on beside the cells.
				int room = end == matrix.scenarios().size() ? Math.max(getSize().x - x(j), 0) : x(end) - x(j) - GAP;
				Paint.text(gc, Paint.shortened(gc, texts.get("type." + type), room), x(j), 0, HEAD, FontStyle.CAPTION, Token.TEXT_3);
			}
		}
	}

	private String words(int atRow, int atColumn) {
		Scenario scenario = matrix.scenarios().get(atColumn);
		String name = Numbers.candidate(matrix.candidates().get(atRow).ordinal()) + ", " + Numbers.scenario(scenario.ordinal()) + " " + scenario.name();
		return cell(atRow, atColumn).words(name, texts.get("matrix.p", Numbers.score(matrix.predictions()[atRow][atColumn])));
	}

	/** Row and column of the cell at a place; null if there is none. */
	private Point at(Event event) {
		if (matrix == null || event.y < HEAD || (event.y - HEAD) / pitch() >= matrix.candidates().size()) {
			return null;
		}
		int atRow = (event.y - HEAD) / pitch();
		for (int j = 0; j < matrix.scenarios().size(); j++) {
			if (area(atRow, j).contains(event.x, event.y)) {
				return new Point(j, atRow);
			}
		}
		return null;
	}

	private void pressed(Event event) {
		setFocus();
		Point at = at(event);
		if (at != null) {
			tell(at.y, at.x);
		}
	}

	private void hovered(Event event) {
		Point at = at(event);
		String tip = at == null ? null : words(at.y, at.x);
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void key(Event event) {
		if (matrix == null) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> tell(row, column + 1);
			case SWT.ARROW_LEFT -> tell(row, column - 1);
			case SWT.ARROW_DOWN -> tell(row + 1, column);
			case SWT.ARROW_UP -> tell(row - 1, column);
			case SWT.HOME -> tell(row, 0);
			case SWT.END -> tell(row, matrix.scenarios().size() - 1);
			default -> {
				// Other keys are the window's.
			}
		}
	}

	private void tell(int atRow, int atColumn) {
		choice.choose(matrix.candidates().get(Math.clamp(atRow, 0, matrix.candidates().size() - 1)).id(),
				matrix.scenarios().get(Math.clamp(atColumn, 0, matrix.scenarios().size() - 1)).id());
	}
}
