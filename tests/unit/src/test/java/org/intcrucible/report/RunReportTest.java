package org.intcrucible.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.document.DocumentHash;
import org.intcrucible.document.DocumentPrinter;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunMode;
import org.intcrucible.report.internal.HtmlRunReports;
import org.intcrucible.report.internal.SvgRunCharts;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;
import org.intcrucible.run.execution.internal.RecordingLogger;
import org.intcrucible.run.execution.internal.Runs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page of a run that was really made. */
class RunReportTest {

	private static final RunReports REPORTS = new HtmlRunReports(new SvgRunCharts());
	private static final Pattern ATTRIBUTE = Pattern.compile("(?:href|src|srcset|action|url|xlink:href)\\s*[=(]\\s*[\"']?([^\"')\\s>]*)");

	private static Runs runs;
	private static Run run;
	private static RunResult result;

	@BeforeAll
	static void runOnce() throws InterruptedException {
		runs = new Runs(new RecordingLogger().logger());
		run = runs.run(runs.open(Runs.SMALL), Runs.request(RunMode.FULL_SEARCH, 7), 2);
		result = runs.result(run);
	}

	@AfterAll
	static void close() {
		runs.close();
	}

	private static Markup page() {
		return Markup.parse(REPORTS.html(run, result));
	}

	@Test
	void theRunKeepsPOfEveryCandidateInEveryScenarioOfTheSuite() {
		assertEquals(result.candidates().size(), result.predictions().size());
		result.candidates().forEach(candidate -> {
			assertEquals(result.suite().size(), result.predictions().get(candidate.id()).size());
			double least = result.suite().stream().mapToDouble(scenario -> result.prediction(candidate, scenario)).min().orElseThrow();
			double most = result.suite().stream().mapToDouble(scenario -> result.prediction(candidate, scenario)).max().orElseThrow();
			double mean = candidate.scores().prediction().overall();
			assertTrue(least <= mean + 1e-12 && mean <= most + 1e-12, candidate.id());
		});
	}

	@Test
	void everySectionHasATitleAndALinkToIt() {
		Markup page = page();
		List<String> sections = page.all("//section").stream().map(section -> section.getAttribute("id")).toList();
		assertEquals(List.of("ranking", "trade", "matrix", "why", "scenarios", "coverage", "problem", "origin"), sections);
		assertEquals(sections.stream().map(id -> "#" + id).toList(),
				page.all("//nav//a").stream().map(link -> link.getAttribute("href")).toList());
		sections.forEach(id -> page.one("//section[@id='" + id + "']//h2[@id='" + id + "-title']"));
	}

	@Test
	void theSameRunGivesTheSameBytesInEveryLocale() {
		String once = REPORTS.html(run, result);
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(once, REPORTS.html(run, result));
			Locale.setDefault(Locale.GERMANY);
			assertEquals(once, REPORTS.html(run, result));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void nothingIsLoadedFromElsewhere() {
		String html = REPORTS.html(run, result);
		Matcher matcher = ATTRIBUTE.matcher(html);
		while (matcher.find()) {
			assertTrue(matcher.group(1).startsWith("#"), matcher.group());
		}
		assertEquals("", html.replace("xmlns=\"http://www.w3.org/1999/xhtml\"", "").replace("xmlns=\"http://www.w3.org/2000/svg\"", "")
				.lines().filter(line -> line.contains("://")).findFirst().orElse(""));
		assertFalse(html.contains("<script"));
		assertFalse(html.contains("@import"));
	}

	@Test
	void everyTableHasACaptionAndHeadersWithAScope() {
		Markup page = page();
		int tables = page.all("//table").size();
		assertTrue(tables > 10, "tables: " + tables);
		assertEquals(tables, page.all("//table/caption").size());
		assertEquals(List.of(), page.all("//th[not(@scope)]"));
		assertEquals(page.all("//tbody/tr").size(), page.all("//tbody/tr/th[@scope='row']").size());
		page.all("//table").forEach(table -> {
			int columns = table.getElementsByTagName("thead").item(0).getFirstChild().getChildNodes().getLength();
			for (Element row : page.all("//tbody/tr")) {
				if (row.getParentNode().getParentNode().equals(table)) {
					assertEquals(columns, row.getChildNodes().getLength());
				}
			}
		});
	}

	@Test
	void everyChartHasATitleAndADescription() {
		Markup page = page();
		List<Element> charts = page.all("//*[local-name()='svg'][contains(@class, 'chart')]");
		assertEquals(3, charts.size());
		for (Element chart : charts) {
			for (String id : chart.getAttribute("aria-labelledby").split(" ")) {
				assertFalse(page.one("//*[@id='" + id + "']").getTextContent().isBlank());
			}
		}
	}

	@Test
	void noIdStandsTwice() {
		List<String> ids = page().all("//*[@id]").stream().map(element -> element.getAttribute("id")).toList();
		assertEquals(ids.stream().distinct().toList(), ids);
	}

	@Test
	void itTellsHowToGetTheSameAgain() {
		ResultBuilder builder = ResultBuilder.shop().candidate("Best", CandidateStatus.PROMISING, 0.8, 0.5, true);
		RunResult made = builder.result();
		Markup page = Markup.parse(REPORTS.html(builder.run(), made));
		String facts = page.one("//section[@id='origin']").getTextContent();
		for (String fact : List.of("crucible run shop.md --seed 7", "1.0.0", DocumentHash.sha256(made.document()), "aa", "bb", "cc",
				"dd", "quantitative.designer", "ee", "Full search", "20,000")) {
			assertTrue(facts.contains(fact), fact);
		}
		assertFalse(facts.contains("somebody") || facts.contains("somewhere"), "a report is passed on: it names no user and no machine");
		assertEquals(DocumentPrinter.print(made.document()), page.one("//section[@id='origin']//pre").getTextContent());
	}

	@Test
	void numbersAreWrittenAsEverywhereInTheProduct() {
		ResultBuilder builder = ResultBuilder.shop().candidate("Best", CandidateStatus.PROMISING, 0.787, 0.517, true);
		Markup page = Markup.parse(REPORTS.html(builder.run(), builder.result()));
		String row = page.one("//section[@id='ranking']//tbody/tr").getTextContent();
		assertTrue(row.contains("1.522") && row.contains("0.787") && row.contains("0.517") && row.contains("50\u00A0%"), row);
		assertTrue(page.one("//header").getTextContent().contains("39.5\u00A0s"));
		assertTrue(page.one("//header").getTextContent().contains("57,600"));
	}

	@Test
	void coverageTellsWhatScenariosVisitAndWhatConstraintsMet() {
		Markup page = page();
		String demand = page.one("//section[@id='coverage']//tr[th='demand']").getTextContent();
		assertTrue(demand.matches("demand[1-9][0-9]* of [0-9]+([1-9]|10) of 10 tenths of its rangeto the endto the end"), demand);
		String enough = page.one("//section[@id='coverage']//tr[th='Enough']").getTextContent();
		long missed = result.candidates().stream().filter(candidate -> !candidate.scores().constraintSatisfaction().get("Enough").satisfied()).count();
		assertTrue(enough.startsWith("Enough" + missed), enough);
		ResultBuilder still = ResultBuilder.shop().scenarios(3).candidate("Only", CandidateStatus.PROMISING, 1, 0.5, true);
		Markup other = Markup.parse(REPORTS.html(still.run(), still.result()));
		assertTrue(other.one("//section[@id='coverage']//tr[th='demand']").getTextContent().startsWith("demandnever"));
		assertEquals("Enough0none1.000", other.one("//section[@id='coverage']//tr[th='Enough']").getTextContent());
	}
}
