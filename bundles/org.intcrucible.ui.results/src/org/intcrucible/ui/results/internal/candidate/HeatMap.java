package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.model.Scenario;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.HeatCell;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.WidgetIds;

/** P of a candidate in every scenario, a cell each; arrows move from cell to cell, a click or an arrow chooses. */
final class HeatMap extends Canvas {

	/** Room for the frame of the focus. */
	private static final int EDGE = 4;
	private static final int NAMES = 70;
	private static final int MEANS = 46;
	private static final int LEGEND = 24;
	private static final int ROW_GAP = 3;
	private static final int SWATCH = 15;

	private final Texts texts = Texts.of(HeatMap.class);
	private final Consumer<Scenario> choose;
	private HeatRows rows;
	private String chosen = "";
	private final List<Place> places = new ArrayList<>();

	/** Where a cell is drawn. */
	private record Place(HeatRows.Cell cell, Rectangle area) {
	}

	HeatMap(Composite parent, Consumer<Scenario> choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.choose = choose;
		WidgetIds.set(this, "candidate.scenarios");
		Accessibility.role(this, ACC.ROLE_TABLE);
		Accessibility.name(this, texts.get("heat.name"));
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::hovered);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
	}

	void show(HeatRows newRows) {
		rows = newRows;
		redraw();
		requestLayout();
	}

	/** Marks a scenario by its id; none if it is empty. */
	void choose(String scenario) {
		chosen = scenario;
		if (rows != null) {
			Accessibility.value(this, rows.cells().stream().filter(cell -> cell.scenario().id().equals(scenario)).findFirst().map(this::words).orElse(""));
		}
		redraw();
	}

	/** What is said of a cell. */
	String words(HeatRows.Cell cell) {
		String name = Numbers.scenario(cell.scenario().ordinal()) + " " + cell.scenario().name();
		return cellOf(cell).words(name, cell.failed() ? texts.get("heat.failed") : texts.get("heat.p", Numbers.score(cell.prediction())));
	}

	private HeatCell cellOf(HeatRows.Cell cell) {
		return new HeatCell(rows.share(cell.prediction()), cell.soft(), cell.hard(), cell.scenario().id().equals(chosen));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int all = width == SWT.DEFAULT ? 360 : width;
		return new Point(all, rows == null ? 0 : place(all) + LEGEND);
	}

	/** Lays the cells out, and gives the height that they need. */
	private int place(int width) {
		places.clear();
		int room = Math.max(HeatCell.LEAST_WIDTH, width - NAMES - MEANS);
		int most = rows.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
		int cell = Math.clamp(room / Math.min(most, 16) - HeatCell.GAP, HeatCell.LEAST_WIDTH, HeatCell.WIDTH);
		int perLine = Math.max(1, room / (cell + HeatCell.GAP));
		int y = 3;
		for (HeatRows.Row row : rows.rows()) {
			for (int i = 0; i < row.cells().size(); i++) {
				places.add(new Place(row.cells().get(i), new Rectangle(NAMES + i % perLine * (cell + HeatCell.GAP),
						y + i / perLine * (HeatCell.HEIGHT + HeatCell.GAP), cell, HeatCell.HEIGHT)));
			}
			y += ((row.cells().size() - 1) / perLine + 1) * (HeatCell.HEIGHT + HeatCell.GAP) + ROW_GAP;
		}
		return y + 3;
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(all);
		if (rows == null) {
			return;
		}
		int foot = place(all.width);
		int first = 0;
		for (HeatRows.Row row : rows.rows()) {
			Rectangle area = places.get(first).area();
			Paint.text(gc, texts.get(row.key()), EDGE, area.y, area.height, FontStyle.CAPTION, Token.TEXT_2);
			String mean = Numbers.score(row.mean());
			Paint.text(gc, mean, all.width - EDGE - Paint.extent(gc, mean, FontStyle.CAPTION).x, area.y, area.height, FontStyle.CAPTION, Token.TEXT);
			first += row.cells().size();
		}
		places.forEach(place -> cellOf(place.cell()).paint(gc, place.area()));
		places.stream().filter(place -> place.cell().scenario().id().equals(chosen)).forEach(place -> cellOf(place.cell()).paint(gc, place.area()));
		legend(gc, foot);
		if (isFocusControl()) {
			Paint.border(gc, all, Metrics.FIELD_RADIUS, 1, Token.ACCENT);
		}
	}

	private void legend(GC gc, int y) {
		String low = texts.get("heat.p", Numbers.decimals(rows.low(), 2));
		Paint.text(gc, low, EDGE, y, LEGEND, FontStyle.CAPTION, Token.TEXT_3);
		int x = EDGE + Paint.extent(gc, low, FontStyle.CAPTION).x + 6;
		for (Token step : Token.HEAT) {
			Paint.fill(gc, new Rectangle(x, y + (LEGEND - 8) / 2, SWATCH, 8), step);
			x += SWATCH;
		}
		Paint.text(gc, Numbers.decimals(rows.high(), 2), x + 6, y, LEGEND, FontStyle.CAPTION, Token.TEXT_3);
		x += 48;
		x = sign(gc, new HeatCell(0.8, true, false, false), texts.get("heat.missed"), x, y);
		sign(gc, new HeatCell(0, false, true, false), texts.get("heat.broken"), x, y);
	}

	private static int sign(GC gc, HeatCell cell, String word, int x, int y) {
		cell.paint(gc, new Rectangle(x, y + (LEGEND - 14) / 2, 14, 14));
		Paint.text(gc, word, x + 19, y, LEGEND, FontStyle.CAPTION, Token.TEXT_2);
		return x + 19 + gc.textExtent(word).x + 10;
	}

	private void pressed(Event event) {
		setFocus();
		places.stream().filter(place -> place.area().contains(event.x, event.y)).findFirst().ifPresent(place -> choose.accept(place.cell().scenario()));
	}

	private void hovered(Event event) {
		String tip = places.stream().filter(place -> place.area().contains(event.x, event.y)).findFirst()
				.map(place -> words(place.cell()) + "\n" + place.cell().scenario().reason()).orElse(null);
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void key(Event event) {
		if (places.isEmpty()) {
			return;
		}
		int now = -1;
		for (int i = 0; i < places.size(); i++) {
			now = places.get(i).cell().scenario().id().equals(chosen) ? i : now;
		}
		int next = switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> now + 1;
			case SWT.ARROW_LEFT -> now - 1;
			case SWT.ARROW_DOWN -> beside(now, 1);
			case SWT.ARROW_UP -> beside(now, -1);
			case SWT.HOME -> 0;
			case SWT.END -> places.size() - 1;
			default -> -2;
		};
		if (next != -2) {
			choose.accept(places.get(Math.clamp(next, 0, places.size() - 1)).cell().scenario());
		}
	}

	/** The cell above or below; the same one where there is none. */
	private int beside(int now, int direction) {
		if (now < 0) {
			return 0;
		}
		Rectangle from = places.get(now).area();
		for (int i = now + direction; i >= 0 && i < places.size(); i += direction) {
			Rectangle area = places.get(i).area();
			if (area.y != from.y && area.x == from.x) {
				return i;
			}
		}
		return now;
	}
}
