package org.intcrucible.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunStatus;
import org.intcrucible.report.internal.HtmlRunReports;
import org.intcrucible.report.internal.SvgRunCharts;
import org.junit.jupiter.api.Test;

/** Results with too little or too much in them. */
class UnusualResultsTest {

	private static Markup page(ResultBuilder builder, String... notes) {
		String html = new HtmlRunReports(new SvgRunCharts()).html(builder.run(), builder.result(notes));
		assertFalse(html.contains("NaN") || html.contains("Infinity"), "a number that is none is written as a dash");
		return Markup.parse(html);
	}

	@Test
	void oneCandidateInTheNominalScenarioAlone() {
		Markup page = page(ResultBuilder.shop().candidate("Only", CandidateStatus.PROMISING, 0.8, 0.5, true));
		assertEquals(1, page.all("//section[@id='ranking']//tbody/tr").size());
		assertEquals(1, page.all("//*[@class='cell']").size());
	}

	@Test
	void noCandidateAtAll() {
		Markup page = page(ResultBuilder.shop());
		assertTrue(page.one("//header").getTextContent().contains("No candidate was evaluated."));
	}

	@Test
	void scoresThatAreNoNumbersBecomeDashes() {
		Markup page = page(ResultBuilder.shop().candidate("Unknown", CandidateStatus.NEW, Double.NaN, Double.NaN, false).missing(1, 1));
		assertTrue(page.one("//section[@id='ranking']//tbody/tr").getTextContent().contains("\u2013"));
		assertEquals(List.of(), page.all("//*[contains(@class, 'point')]"));
	}

	@Test
	void withoutResourcesEveryPointHasTheSameR() {
		String text = ResultBuilder.PROBLEM.substring(0, ResultBuilder.PROBLEM.indexOf("## Resources"));
		ResultBuilder builder = ResultBuilder.of(DocumentParser.parse("shop.md", text).orElseThrow().document())
				.candidate("One", CandidateStatus.PROMISING, 0.9, 1, true).candidate("Two", CandidateStatus.WEAK, 0.3, 1, false);
		Markup page = page(builder, "No resources are declared: R is 1 for every candidate, and I is P.");
		assertTrue(page.text().contains("No resources are declared."));
		assertEquals(2, page.all("//*[contains(@class, 'point')]").size());
	}

	@Test
	void ofManyCandidatesTheFirstAreShownAndTheRestIsCounted() {
		ResultBuilder builder = ResultBuilder.shop().scenarios(300);
		for (int i = 0; i < 1500; i++) {
			builder.candidate("Design " + i, CandidateStatus.PROMISING, 0.9 - i * 1e-4, 0.3 + i * 1e-4, i == 0 || i == 1200);
		}
		Markup page = page(builder);
		assertTrue(page.all("//section[@id='ranking']//tbody/tr").size() <= 50);
		assertEquals(1001, page.all("//*[@data-candidate]").size());
		assertEquals(300, page.all("//*[@class='line']").size());
		assertEquals(10, page.all("//section[@id='why']//article").size());
		assertEquals(200, page.all("//section[@id='scenarios']//tbody/tr").size());
		String text = page.text();
		for (String said : List.of("Drawn are 1,001 of 1,500 candidates", "Drawn are the best 300 of 1,500 candidates.",
				"the first 120 of 300 scenarios", "Listed are the first 200 of 300 scenarios.")) {
			assertTrue(text.contains(said), said);
		}
	}

	@Test
	void aLongVectorHasAxesForSomeOfItsElements() {
		String text = """
				# Lake
				## Settings
				- horizon: 100 steps
				## Goals
				- minimize worst: `max(t in steps: a[t])` from 0 to 1
				## Levers
				- a[steps]: real 0..0.1, baseline 0.02
				""";
		ResultBuilder builder = ResultBuilder.of(DocumentParser.parse("lake.md", text).orElseThrow().document())
				.candidate("One", CandidateStatus.PROMISING, 0.9, 1, true);
		assertTrue(page(builder).text().contains("7 of 100 lever values have an axis."));
	}

	@Test
	void marksAndAnEarlyEndStandAtTheTop() {
		ResultBuilder builder = ResultBuilder.shop().candidate("Only", CandidateStatus.REJECTED, 0.8, 0.5, false);
		String html = new HtmlRunReports(new SvgRunCharts()).html(builder.run(RunStatus.CANCELLED, List.of(RunMark.UNSIGNED_PLUGIN)),
				builder.result());
		String head = Markup.parse(html).one("//header").getTextContent();
		assertTrue(head.contains("Cancelled") && head.contains("unsigned plugin") && head.contains("Every candidate breaks"), head);
	}
}
