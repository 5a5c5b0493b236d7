package org.intcrucible.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.report.internal.HtmlRunReports;
import org.intcrucible.report.internal.SvgRunCharts;
import org.intcrucible.model.RunResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts that try to be markup, or are hard to draw. */
class HostileTextTest {

	private static ResultBuilder named(String text) {
		ProblemDocument plain = ResultBuilder.shop().result().document();
		ProblemDocument hostile = new ProblemDocument(text, text + "\n\n- " + text, plain.spec(), plain.world(), List.of());
		return ResultBuilder.of(hostile).scenario(text, ScenarioType.STRESS_TEST, Scenario.Source.NAMED)
				.candidate(text, CandidateStatus.PROMISING, 0.8, 0.5, true)
				.candidate(text, CandidateStatus.REJECTED, 0.4, 0.3, false);
	}

	@ParameterizedTest
	@ValueSource(strings = {"<script>alert(1)</script>", "</title><img src=x onerror=alert(1)>", "a & b &amp; &#60;", "\"quoted\" 'too'",
			"]]><!--", "\u05E9\u05DC\u05D5\u05DD \u202Eabc", "\uD83D\uDC69\u200D\uD83D\uDE80\uD83C\uDDEA\uD83C\uDDFA", "${x} {{y}} %s %n"})
	void theTextComesOutAsItWentIn(String text) {
		ResultBuilder builder = named(text);
		RunResult result = builder.result(text);
		Markup page = Markup.parse(new HtmlRunReports(new SvgRunCharts()).html(builder.run(), result));
		assertEquals(text, page.one("//h1").getTextContent());
		assertTrue(page.one("//title[parent::head]").getTextContent().startsWith(text));
		assertTrue(page.all("//section[@id='ranking']//bdi").stream().anyMatch(name -> name.getTextContent().equals(text)));
		assertTrue(page.all("//section[@id='scenarios']//bdi").stream().anyMatch(name -> name.getTextContent().equals(text)));
		assertEquals(List.of(), page.all("//script | //img | //iframe | //object | //*[@onerror]"));
	}

	@ParameterizedTest
	@ValueSource(ints = {0x0, 0x1, 0x8, 0xB, 0x1F, 0x7F, 0x85, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
	void whatNoPageMayHoldIsReplaced(int point) {
		ResultBuilder builder = named("a" + (char) point + "b");
		Markup page = Markup.parse(new HtmlRunReports(new SvgRunCharts()).html(builder.run(), builder.result()));
		assertEquals("a\uFFFDb", page.one("//h1").getTextContent());
	}

	@ParameterizedTest
	@ValueSource(strings = {"W", "word ", "\uD83D\uDC69\u200D\uD83D\uDE80", "\u05E9"})
	void aLongNameIsCutInDrawingsWithoutBreakingACharacter(String part) {
		ResultBuilder builder = named(part.repeat(500));
		Markup drawing = Markup.parse(new SvgRunCharts().scenarioMap(builder.result(), Theme.LIGHT).svg());
		drawing.all("//text").forEach(text -> {
			assertTrue(text.getTextContent().codePointCount(0, text.getTextContent().length()) < 60, text.getTextContent());
			assertFalse(text.getTextContent().endsWith("\u200D\u2026"), text.getTextContent());
		});
		assertTrue(drawing.all("//text").stream().anyMatch(text -> text.getTextContent().endsWith("\u2026")));
	}
}
