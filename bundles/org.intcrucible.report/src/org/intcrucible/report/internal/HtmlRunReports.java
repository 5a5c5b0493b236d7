package org.intcrucible.report.internal;

import java.util.List;

import org.intcrucible.report.RunCharts;
import org.intcrucible.report.RunReports;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a report together from its sections. */
@Component
public final class HtmlRunReports implements RunReports {

	private final RunCharts charts;

	@Activate
	public HtmlRunReports(@Reference RunCharts charts) {
		this.charts = charts;
	}

	@Override
	public String html(Run run, RunResult result) {
		Findings findings = new Findings(run, result);
		List<Section> sections = List.of(new RankingSection(findings), new TradeSection(result, charts),
				new MatrixSection(result, charts), new ExplanationSection(findings), new ScenarioSection(findings), new CoverageSection(findings),
				new ProblemSection(result.document()), new OriginSection(findings));
		return new Page(new Heading(findings), sections).html();
	}
}
