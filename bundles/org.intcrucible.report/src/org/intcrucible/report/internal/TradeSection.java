package org.intcrucible.report.internal;

import org.intcrucible.report.Chart;
import org.intcrucible.report.RunCharts;
import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.text.Xml;
import org.intcrucible.model.RunResult;

/** What is gained for what is spent: the scatter and the parallel coordinates. */
final class TradeSection implements Section {

	private final RunResult result;
	private final RunCharts charts;

	TradeSection(RunResult result, RunCharts charts) {
		this.result = result;
		this.charts = charts;
	}

	@Override
	public String id() {
		return "trade";
	}

	@Override
	public String title() {
		return "Charts";
	}

	@Override
	public String aside() {
		return "";
	}

	@Override
	public void write(Xml xml) {
		xml.open("div", "class", "pair");
		figure(xml, charts.predictionAgainstResources(result, Theme.PAGE));
		figure(xml, charts.leversAndOutcomes(result, Theme.PAGE));
		xml.close().newLine();
	}

	/** A chart under its title, with a word on what it leaves out. */
	static void figure(Xml xml, Chart chart) {
		xml.open("figure").element("figcaption", chart.title());
		xml.open("div", "class", "drawing", "role", "region", "tabindex", "0", "aria-label", chart.title()).markup(chart.svg())
				.close();
		if (!chart.note().isEmpty()) {
			xml.element("p", chart.note(), "class", "note");
		}
		xml.close().newLine();
	}
}
