package org.intcrucible.report.internal.chart;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Scenario;
import org.intcrucible.report.Chart;
import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.chart.Drawing.Anchor;
import org.intcrucible.report.internal.chart.HeatColumns.Column;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.run.AlikeGroups;
import org.intcrucible.model.RunResult;

/** P of the best candidates in each scenario of the suite. */
public final class HeatMapChart {

	private static final int MOST_CANDIDATES = 20;
	/** More columns would be narrower than a pointer. */
	private static final int MOST_SCENARIOS = 120;

	private static final String TITLE = "Scenario matrix";
	private static final double LEFT = 190;
	private static final double TOP = 50;
	private static final double ROW = 22;
	private static final double GAP = 2;
	private static final double LEGEND = 540;
	private static final int LONGEST = 14;

	private final RunResult result;
	private final Theme theme;
	private final List<Candidate> candidates;
	private final List<Scenario> scenarios;
	private final HeatColumns columns;
	private final HeatScale scale;

	public HeatMapChart(RunResult result, Theme theme) {
		this.result = result;
		this.theme = theme;
		candidates = candidates(result);
		scenarios = scenarios(result);
		columns = new HeatColumns(scenarios, LEFT);
		List<Double> values = new ArrayList<>();
		candidates.forEach(candidate -> scenarios.forEach(scenario -> values.add(result.prediction(candidate, scenario))));
		scale = HeatScale.of(values);
	}

	/** The candidates of the rows: the first that differ, as rows that are alike would say the same. */
	public static List<Candidate> candidates(RunResult result) {
		return new AlikeGroups(DesignSpace.of(result.document().world())).first(result.compared(), MOST_CANDIDATES).stream()
				.map(AlikeGroups.Group::leader).toList();
	}

	/** The scenarios of the columns. */
	public static List<Scenario> scenarios(RunResult result) {
		return result.suite().stream().limit(MOST_SCENARIOS).toList();
	}

	public Chart chart() {
		double right = columns.right();
		double bottom = TOP + candidates.size() * ROW;
		Drawing drawing = new Drawing("heat", Math.max(right + 56, LEFT + LEGEND), bottom + 40, theme, TITLE, description());
		columns.head(drawing, 14);
		drawing.text(right + 52, 32, Anchor.END, Token.TEXT_3, "mean P");
		for (int row = 0; row < candidates.size(); row++) {
			row(drawing, candidates.get(row), TOP + row * ROW - 8, right);
		}
		new HeatLegend(drawing, scale).draw(LEFT, bottom + 22);
		return new Chart(TITLE, description(), drawing.finish(), note());
	}

	private String description() {
		return "P of " + Words.counted(candidates.size(), "candidate") + " in " + Words.counted(scenarios.size(), "scenario")
				+ ", from " + Figures.score(scale.low()) + " (low) to " + Figures.score(scale.high())
				+ " (high).";
	}

	private String note() {
		List<String> left = new ArrayList<>();
		if (result.candidates().size() > candidates.size()) {
			left.add("the first " + candidates.size() + " that differ, of " + Words.counted(result.candidates().size(), "candidate"));
		}
		if (result.suite().size() > scenarios.size()) {
			left.add("the first " + scenarios.size() + " of " + Figures.count(result.suite().size()) + " scenarios");
		}
		return left.isEmpty() ? "" : "Drawn are " + String.join(" and ", left) + ".";
	}

	private void row(Drawing drawing, Candidate candidate, double y, double right) {
		double base = y + ROW / 2 + 3;
		StatusMark.draw(drawing.xml(), candidate.status(), drawing.colour(StatusMark.token(candidate.status())), 6, base - 4, 4);
		drawing.text(18, base, Anchor.START, Token.TEXT, Words.id(candidate));
		drawing.text(72, base, Anchor.START, Token.TEXT_3, Words.cut(candidate.label(), LONGEST));
		columns.columns().forEach(column -> cell(drawing, candidate, column, y));
		drawing.text(right + 52, base, Anchor.END, Token.TEXT, Figures.score(candidate.scores().prediction().overall()));
		drawing.xml().newLine();
	}

	private void cell(Drawing drawing, Candidate candidate, Column column, double y) {
		double value = result.prediction(candidate, column.scenario());
		boolean broken = candidate.robustness().breaksAt().contains(column.scenario().id());
		drawing.group("class", "cell");
		drawing.xml().element("title", Words.id(candidate) + " in " + Words.id(column.scenario()) + " " + column.scenario().name()
				+ "\nP " + Figures.score(value) + (broken ? "\nA hard constraint is broken." : ""));
		HeatCell cell = new HeatCell(drawing, column.x(), y, columns.cell() - GAP, ROW - GAP);
		if (Double.isFinite(value)) {
			cell.fill(scale.token(value));
		} else {
			cell.hatch();
		}
		if (broken) {
			cell.cross();
		}
		drawing.xml().close();
	}
}
