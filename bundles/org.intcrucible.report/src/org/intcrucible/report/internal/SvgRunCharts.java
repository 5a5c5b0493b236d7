package org.intcrucible.report.internal;

import org.intcrucible.report.Chart;
import org.intcrucible.report.RunCharts;
import org.intcrucible.report.Theme;
import org.intcrucible.report.internal.chart.HeatMapChart;
import org.intcrucible.report.internal.chart.ParallelChart;
import org.intcrucible.report.internal.chart.ScatterChart;
import org.intcrucible.model.RunResult;
import org.osgi.service.component.annotations.Component;

/** Draws by writing SVG. */
@Component
public final class SvgRunCharts implements RunCharts {

	@Override
	public Chart predictionAgainstResources(RunResult result, Theme theme) {
		return new ScatterChart(result, theme).chart();
	}

	@Override
	public Chart scenarioMap(RunResult result, Theme theme) {
		return new HeatMapChart(result, theme).chart();
	}

	@Override
	public Chart leversAndOutcomes(RunResult result, Theme theme) {
		return new ParallelChart(result, theme).chart();
	}
}
