package org.intcrucible.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.report.internal.SvgRunCharts;
import org.intcrucible.report.internal.text.Token;
import org.intcrucible.model.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class RunChartsTest {

	private static final RunCharts CHARTS = new SvgRunCharts();
	private static final List<BiFunction<RunResult, Theme, Chart>> ALL = List.of(CHARTS::predictionAgainstResources,
			CHARTS::scenarioMap, CHARTS::leversAndOutcomes);
	private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke)=\"([^\"]*)\"");

	private static RunResult mixed() {
		ResultBuilder builder = ResultBuilder.shop().scenarios(6).scenario("Attack", ScenarioType.FAILURE_MODE, Scenario.Source.ADVERSARIAL);
		CandidateStatus[] statuses = CandidateStatus.values();
		for (int i = 0; i < 15; i++) {
			builder.candidate("Design " + i, statuses[i % statuses.length], 0.2 + i * 0.04, 0.9 - i * 0.05, i % 4 == 0);
		}
		return builder.missing(2, 3).result();
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void everyColourIsATokenOfItsTheme(Theme theme) {
		Set<String> allowed = Arrays.stream(Token.values()).map(token -> token.in(theme)).collect(Collectors.toCollection(TreeSet::new));
		allowed.add("none");
		for (BiFunction<RunResult, Theme, Chart> draw : ALL) {
			Set<String> used = COLOUR.matcher(draw.apply(mixed(), theme).svg()).results().map((MatchResult match) -> match.group(1))
					.collect(Collectors.toCollection(TreeSet::new));
			used.removeAll(allowed);
			assertEquals(Set.of(), used);
		}
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void everyDrawingIsWellFormedAndStaysInItsFrame(Theme theme) {
		for (BiFunction<RunResult, Theme, Chart> draw : ALL) {
			Markup drawing = Markup.parse(draw.apply(mixed(), theme).svg());
			Element frame = drawing.one("/svg");
			double width = Double.parseDouble(frame.getAttribute("width"));
			double height = Double.parseDouble(frame.getAttribute("height"));
			for (Element text : drawing.all("//text | //circle")) {
				boolean circle = text.getTagName().equals("circle");
				double x = Double.parseDouble(text.getAttribute(circle ? "cx" : "x"));
				double y = Double.parseDouble(text.getAttribute(circle ? "cy" : "y"));
				assertTrue(x >= 0 && x <= width && y >= 0 && y <= height, text.getTextContent() + " at " + x + ", " + y);
			}
		}
	}

	@Test
	void theFrontMarksExactlyTheEfficientCandidates() {
		RunResult result = mixed();
		Markup drawing = Markup.parse(CHARTS.predictionAgainstResources(result, Theme.LIGHT).svg());
		Set<String> marked = drawing.all("//g[@class='point front']").stream().map(point -> point.getAttribute("data-candidate"))
				.collect(Collectors.toSet());
		assertEquals(result.candidates().stream().filter(candidate -> candidate.robustness().paretoEfficient()).map(Candidate::id)
				.collect(Collectors.toSet()), marked);
		assertEquals(result.candidates().size(), drawing.all("//g[@data-candidate]").size());
		assertEquals(1, drawing.all("//path[@class='front-line']").size());
	}

	@Test
	void moreOfPStandsHigherAndMoreOfRFurtherRight() {
		RunResult result = ResultBuilder.shop().candidate("Good", CandidateStatus.PROMISING, 0.9, 0.3, true)
				.candidate("Bad", CandidateStatus.PROMISING, 0.2, 0.8, false).result();
		Markup drawing = Markup.parse(CHARTS.predictionAgainstResources(result, Theme.LIGHT).svg());
		Element good = drawing.one("//g[@data-candidate='c1']/circle[1]");
		Element bad = drawing.one("//g[@data-candidate='c2']/circle[1]");
		assertTrue(Double.parseDouble(good.getAttribute("cy")) < Double.parseDouble(bad.getAttribute("cy")));
		assertTrue(Double.parseDouble(good.getAttribute("cx")) < Double.parseDouble(bad.getAttribute("cx")));
	}

	@Test
	void theMapHasACellForEachCandidateAndScenarioOfTheSuite() {
		RunResult result = mixed();
		Markup drawing = Markup.parse(CHARTS.scenarioMap(result, Theme.LIGHT).svg());
		assertEquals(15 * 6, drawing.all("//g[@class='cell']").size());
		long rejected = result.candidates().stream().filter(candidate -> candidate.status() == CandidateStatus.REJECTED).count();
		assertEquals(rejected, drawing.all("//g[@class='cell']/path[@class='broken']").size());
		assertEquals(1, drawing.all("//g[@class='cell']/rect[@fill='none']").size(), "one is missing");
	}

	@Test
	void aFewFailuresDoNotTakeAllStepsOfColour() {
		ResultBuilder builder = ResultBuilder.shop();
		for (int i = 0; i < 19; i++) {
			builder.candidate("Design " + i, CandidateStatus.PROMISING, 0.70 + i * 0.01, 0.5, false);
		}
		Markup drawing = Markup.parse(CHARTS.scenarioMap(builder.candidate("Off", CandidateStatus.WEAK, 0, 0.5, false).result(), Theme.LIGHT).svg());
		Set<String> colours = drawing.all("//g[@class='cell']/rect").stream().map(cell -> cell.getAttribute("fill")).collect(Collectors.toSet());
		assertEquals(Token.HEAT.size(), colours.size());
	}

	@Test
	void aValueThatIsMissingInterruptsALine() {
		String whole = Markup.parse(CHARTS.leversAndOutcomes(mixed(), Theme.LIGHT).svg()).all("//path[@class='line']").getFirst()
				.getAttribute("d");
		assertEquals(1, whole.chars().filter(letter -> letter == 'M').count(), whole);
		RunResult broken = ResultBuilder.shop().candidate("No R", CandidateStatus.PROMISING, 0.8, Double.NaN, false).result();
		String path = Markup.parse(CHARTS.leversAndOutcomes(broken, Theme.LIGHT).svg()).one("//path[@class='line']").getAttribute("d");
		assertEquals(whole.chars().filter(letter -> letter == 'L').count() - 2, path.chars().filter(letter -> letter == 'L').count(), path);
	}

	@Test
	void eachStatusHasAShapeOfItsOwn() {
		RunResult result = mixed();
		Markup drawing = Markup.parse(CHARTS.predictionAgainstResources(result, Theme.PAGE).svg());
		Set<String> shapes = result.candidates().stream().limit(5).map(candidate -> {
			Element point = drawing.one("//g[@data-candidate='" + candidate.id() + "']");
			Element shape = (Element) point.getElementsByTagName("title").item(0).getNextSibling();
			return shape.getTagName() + shape.getAttribute("d").replaceAll("[-\\d.,]", "") + shape.getAttribute("fill").equals("none");
		}).collect(Collectors.toSet());
		assertEquals(CandidateStatus.values().length, shapes.size(), shapes.toString());
	}
}
