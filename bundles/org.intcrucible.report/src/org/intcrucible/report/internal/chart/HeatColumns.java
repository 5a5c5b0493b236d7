package org.intcrucible.report.internal.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;

/** Where the columns of a heat map stand: scenarios side by side, those of one type together. */
final class HeatColumns {

	/** One column. */
	record Column(Scenario scenario, double x) {
	}

	private static final double BETWEEN_TYPES = 10;
	/** What all columns together take, as far as their own limits allow. */
	private static final int WIDTH = 960;
	private static final int NARROWEST = 11;
	private static final int WIDEST = 44;

	private final List<Column> columns = new ArrayList<>();
	private final Map<ScenarioType, Double> groups = new EnumMap<>(ScenarioType.class);
	private final double cell;
	private double right;

	/** @param left where the first column begins */
	HeatColumns(List<Scenario> scenarios, double left) {
		cell = Math.clamp(Math.floorDiv(WIDTH, Math.max(1, scenarios.size())), NARROWEST, WIDEST);
		right = left;
		for (ScenarioType type : ScenarioType.values()) {
			List<Scenario> ofType = scenarios.stream().filter(scenario -> scenario.type() == type).toList();
			if (!ofType.isEmpty()) {
				place(type, ofType);
			}
		}
	}

	/** A type's name may be wider than its columns. */
	private void place(ScenarioType type, List<Scenario> ofType) {
		double left = groups.isEmpty() ? right : right + BETWEEN_TYPES;
		groups.put(type, left);
		for (int i = 0; i < ofType.size(); i++) {
			columns.add(new Column(ofType.get(i), left + i * cell));
		}
		right = left + Math.max(ofType.size() * cell, Words.width(Words.of(type), Drawing.CAPTION));
	}

	List<Column> columns() {
		return columns;
	}

	/** The width of a column, the gap beside it included. */
	double cell() {
		return cell;
	}

	/** Where the last column ends. */
	double right() {
		return right;
	}

	/** Names of types, and below them the numbers of scenarios as far as they fit. */
	void head(Drawing drawing, double y) {
		groups.forEach((type, x) -> drawing.text(x, y, Anchor.START, Token.TEXT_2, Words.of(type)));
		int step = cell < 16 ? 5 : 1;
		for (int i = 0; i < columns.size(); i += step) {
			drawing.text(columns.get(i).x() + cell / 2 - 1, y + 18, Anchor.MIDDLE, Token.TEXT_3,
					String.valueOf(columns.get(i).scenario().ordinal()), "font-size", "12");
		}
	}
}
