package org.intcrucible.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Scenario;
import org.intcrucible.report.RunCharts;
import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.chart.HeatMapChart;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;
import org.intcrucible.model.RunResult;

/** P by candidate and scenario, as a drawing and as numbers. */
final class MatrixSection implements Section {

	private final RunResult result;
	private final RunCharts charts;

	MatrixSection(RunResult result, RunCharts charts) {
		this.result = result;
		this.charts = charts;
	}

	@Override
	public String id() {
		return "matrix";
	}

	@Override
	public String title() {
		return "Candidates by scenarios";
	}

	@Override
	public String aside() {
		return "P per scenario";
	}

	@Override
	public void write(Xml xml) {
		TradeSection.figure(xml, charts.scenarioMap(result, Theme.PAGE));
		xml.open("details", "class", "numbers").element("summary", "The same as numbers");
		List<Scenario> scenarios = HeatMapChart.scenarios(result);
		List<Column> columns = new ArrayList<>(List.of(Column.of("Candidate")));
		scenarios.forEach(scenario -> columns.add(Column.figures(Words.id(scenario), scenario.name())));
		Table table = new Table(xml, "P by candidate and scenario", columns);
		HeatMapChart.candidates(result).forEach(candidate -> table.row(row(candidate, scenarios)));
		table.end();
		xml.close().newLine();
	}

	private List<Cell> row(Candidate candidate, List<Scenario> scenarios) {
		List<Cell> row = new ArrayList<>(List.of(Cell.text(Words.id(candidate))));
		scenarios.forEach(scenario -> row.add(Cell.figure(Figures.score(result.prediction(candidate, scenario)))));
		return row;
	}
}
