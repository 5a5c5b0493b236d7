package org.intcrucible.architect.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.intent.Intent.RunTerm;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Place;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunStatus;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.internal.PreflightBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviserTest {

	private static final String OPENING = "I cannot start runs; you press **Run** in the Run Config panel. ";
	private static final String WITHOUT_CANDIDATES = PreflightBench.SMALL.substring(0, PreflightBench.SMALL.indexOf("## Candidates"));

	private final AdviceBench bench = new AdviceBench();

	@Test
	void aReadyRecommendationSaysWhoStartsItWhatAndWhy() {
		Advice advice = bench.advise(WITHOUT_CANDIDATES, AdviceBench.RUN);
		assertEquals(RecommendationStatus.READY, advice.config().status());
		assertTrue(advice.text().startsWith(OPENING + "These settings fit your problem:\n\n- Mode: Full search\n- Candidates: 170\n"), advice.text());
		for (String part : List.of("- Scenarios: 12\n", "- Tries of the search, at most: 15,000\n", "- Limits: none\n", "- Cost: no charge",
				"170 candidates show the trade-offs between 2 goals over 2 numbers to decide.", "12 scenarios vary one uncertain assumption.",
				"No run was made here yet, so the time is a guess.",
				"`crucible run \"Small\" --recommended " + advice.config().sourceMessageId() + "`")) {
			assertTrue(advice.text().contains(part), part + " in:\n" + advice.text());
		}
	}

	@Test
	void itSpeaksGermanToGermans() {
		bench.locale = Locale.GERMAN;
		Advice advice = bench.advise(WITHOUT_CANDIDATES, AdviceBench.RUN);
		assertTrue(advice.text().startsWith("Ich kann keine Läufe starten; Sie drücken **Run** im Bereich Run Config. Diese Einstellungen passen"),
				advice.text());
		assertTrue(advice.text().contains("höchstens: 15.000"), advice.text());
		String blocked = bench.advise(WITHOUT_CANDIDATES, AdviceBench.wish("evaluate my ideas")).text();
		assertTrue(blocked.contains("Vorher steht noch etwas im Weg:\n\n- **Zu wenige Kandidaten:** "), blocked);
	}

	@Test
	void everyFieldIsFilled() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		RecommendedRunConfig config = bench.advise(session, AdviceBench.RUN).config();
		assertEquals(RecommendedRunConfig.VERSION, config.version());
		assertFalse(config.recommendationId().isBlank());
		assertEquals(session.project(), config.projectId());
		assertEquals(session.id(), config.chatSessionId());
		assertEquals(PreflightBench.NOW, config.generatedAt());
		assertEquals(PreflightBench.NOW.plus(Duration.ofHours(24)), config.expiresAt());
		assertTrue(config.estimatedCost().seconds() > 0 && config.estimatedCost().evaluations() > 0);
		assertEquals(List.of("mode", "num_candidates", "num_scenarios", "max_evaluations"),
				config.details().stream().map(detail -> detail.substring(0, detail.indexOf(':'))).toList());
		assertTrue(config.rationale().contains("12 scenarios"), config.rationale());
		assertFalse(config.notes().isEmpty());
	}

	@Test
	void withoutAnyDocumentBothPartsAreMissing() {
		Advice advice = bench.advise(bench.bench.messages.begin(bench.bench.projects.addBlank("New")), AdviceBench.RUN);
		assertEquals(RecommendationStatus.BLOCKED, advice.config().status());
		assertEquals(List.of(RunBlockerCode.MISSING_PROBLEM_SPEC, RunBlockerCode.MISSING_WORLD_MODEL),
				advice.config().blockers().stream().map(RunBlocker::code).toList());
		assertTrue(advice.text().startsWith(OPENING + "Two things stand in the way first:\n\n- **There is no problem spec yet.** Say what is wanted"),
				advice.text());
		assertFalse(advice.text().contains("crucible run"), "what is blocked is not to be typed");
		assertFalse(advice.config().prerequisites().problemSpec() || advice.config().prerequisites().worldModel());
	}

	@Test
	void whatIsMissingIsNamedWithItsRemedyAndOnceMendedItIsReady() {
		ChatSession session = bench.talk("# W\n## Goals\n- minimize cost: `x * weather`\n## Levers\n- x: real 0..1\n");
		Advice blocked = bench.advise(session, "can we evaluate my two ideas?");
		assertEquals(RecommendationStatus.BLOCKED, blocked.config().status());
		assertEquals(RunMode.EVAL_ONLY, blocked.config().mode());
		assertTrue(blocked.text().contains("Two things stand in the way first:"), blocked.text());
		assertTrue(blocked.text().contains("- **Nothing to evaluate. The project has no candidate yet.** Add one"), blocked.text());
		assertTrue(blocked.text().contains("- **Nothing is called `weather`. (line 3, column 23)**"), blocked.text());
		assertFalse(blocked.config().prerequisites().seedCandidates());

		bench.bench.projects.edit(session.project(), "# W\n## Goals\n- minimize cost: `x * 2`\n## Levers\n- x: real 0..1\n## Candidates\n- A: `x = 1`\n");
		Advice ready = bench.advise(session, "can we evaluate my two ideas?");
		assertEquals(RecommendationStatus.READY, ready.config().status());
		assertTrue(ready.config().prerequisites().seedCandidates());
		assertTrue(ready.text().contains("What stood in the way before is mended."), ready.text());
	}

	@Test
	void numbersThatTheUserNamesAreTakenOver() {
		Advice advice = bench.advise(bench.talk(WITHOUT_CANDIDATES),
				"run it with 33 candidates in 7 scenarios, 1234 evaluations, a budget of 5 USD and 10 minutes");
		assertEquals(List.of(33, 7, 1_234L, new Limit(5), new Limit(600)),
				List.of(advice.config().parameters().numCandidates(), advice.config().parameters().numScenarios(),
						advice.config().parameters().maxEvaluations(), advice.config().parameters().budgetUsd(),
						advice.config().parameters().maxRuntimeS()));
		assertTrue(advice.text().contains("- Limits: 10 minutes, 5 USD"), advice.text());
		assertTrue(advice.text().contains("the budget will not be touched"), advice.text());
		assertEquals(new Limit(9_000), bench.advise(WITHOUT_CANDIDATES, AdviceBench.naming(RunTerm.BUDGET_TOKENS, 9_000)).config()
				.parameters().budgetTokens());
	}

	@ParameterizedTest
	@CsvSource({"CANDIDATES, 0, --candidates", "CANDIDATES, -5, --candidates", "CANDIDATES, 1e30, --candidates", "SCENARIOS, 0, --scenarios",
			"SCENARIOS, 20000, --scenarios", "EVALUATIONS, -1, --max-evaluations", "EVALUATIONS, 1e12, --max-evaluations",
			"RUNTIME, 0, --max-runtime", "RUNTIME, -3, --max-runtime", "BUDGET_USD, -1, --budget-usd", "BUDGET_TOKENS, -1, --budget-tokens"})
	void numbersOutOfRangeStandInTheWay(RunTerm term, double number, String option) {
		Advice advice = bench.advise(WITHOUT_CANDIDATES, AdviceBench.naming(term, number));
		assertEquals(RecommendationStatus.BLOCKED, advice.config().status());
		assertEquals(List.of(RunBlockerCode.VALIDATION_ERROR), advice.config().blockers().stream().map(RunBlocker::code).toList());
		assertEquals(Place.whole(option), advice.config().blockers().getFirst().place());
		assertTrue(advice.text().contains("One thing stands in the way first:"), advice.text());
	}

	@Test
	void halfACandidateIsAWholeOneAndThatIsSaid() {
		Advice advice = bench.advise(WITHOUT_CANDIDATES, AdviceBench.naming(RunTerm.CANDIDATES, 2.5));
		assertEquals(3, advice.config().parameters().numCandidates());
		assertTrue(advice.text().contains("You named 2.5, and half a thing cannot be counted: it is 3."), advice.text());
	}

	@Test
	void aSeedIsNotPartOfARecommendationAndSaidToBeSet() {
		Advice advice = bench.advise(bench.talk(WITHOUT_CANDIDATES), "run it with seed 4711");
		assertTrue(advice.text().contains("set yours, 4711, in the panel"), advice.text());
		assertTrue(advice.text().contains(advice.config().sourceMessageId() + " --seed 4711`"), advice.text());
	}

	@Test
	void aTitleThatAShellWouldReadOtherwiseIsReplacedByTheId() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES.replace("# Small", "# Cost $(rm) \"`x`\""));
		assertTrue(bench.advise(session, AdviceBench.RUN).text().contains("`crucible run " + session.project() + " --recommended "));
	}

	@Test
	void warningsAreSaidBeforeThePress() {
		bench.bench.warnFrom(0.001);
		Advice advice = bench.advise(WITHOUT_CANDIDATES, AdviceBench.RUN);
		assertEquals(RecommendationStatus.READY, advice.config().status());
		assertTrue(advice.text().contains("Before you press Run:\n\n- It is expected to take"), advice.text());
	}

	@Test
	void aRecommendationThatIsStaleNowIsToldWithWhatChanged() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		bench.advise(session, AdviceBench.RUN);
		assertFalse(bench.advise(session, AdviceBench.RUN).text().contains("stale"));
		bench.bench.projects.edit(session.project(), WITHOUT_CANDIDATES.replace("real 0..5", "real 0..6"));
		String text = bench.advise(session, AdviceBench.RUN).text();
		assertTrue(text.contains("My recommendation before this one is stale. Since then there changed: Levers, `x: real 0..5, baseline 1` to "
				+ "`x: real 0..6, baseline 1`."), text);
	}

	@Test
	void preflightFindsARecommendationStaleOrExpired() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		RecommendedRunConfig config = bench.advise(session, AdviceBench.RUN).config();
		assertEquals(List.of(), bench.taken(config).notes());
		bench.bench.now = config.expiresAt().plusSeconds(1);
		assertTrue(bench.taken(config).notes().getFirst().contains("has expired"));
		bench.bench.projects.edit(session.project(), WITHOUT_CANDIDATES.replace("to 10", "to 12"));
		assertTrue(bench.taken(config).notes().getLast().contains("is stale. Since it was given, there changed: the problem spec."));
	}

	private String blockers(ChatSession session) {
		return bench.adviser().blockers(bench.situation(session));
	}

	@Test
	void whyRunIsDisabledIsSaidInThePanelsWords() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		bench.panel.put(session.project(), new RunDraft(PreflightBench.request(RunMode.SEEDED, parameters -> PreflightBench.parameters(0, 8, 600)),
				RunLinks.NONE));
		RunPreflightResult panel = bench.bench.preflight().check(new RunPreflightRequest(session.project(),
				bench.panel.get(session.project()).request(), RunLinks.NONE, 1));
		String text = blockers(session);
		assertTrue(text.startsWith("Two things stand in the way:"), text);
		assertEquals(2, panel.blockers().size());
		panel.blockers().forEach(blocker -> assertTrue(text.contains(blocker.sentence()) && text.contains(blocker.remedy()), text));
		assertTrue(text.contains("That is said of what is in the Run Config panel: Seeded, 0 candidates in 8 scenarios"), text);
	}

	@Test
	void whereNothingStandsInTheWayThatIsSaid() {
		String text = blockers(bench.talk(WITHOUT_CANDIDATES));
		assertTrue(text.startsWith("Nothing stands in the way: press **Run**"), text);
		assertTrue(text.contains("said of its defaults: Full search, 200 candidates in 24 scenarios, at most 20,000 tries."), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"RUNNING | R-007 is running. Stop it, or wait for its end.", "CREATED | R-007 waits to be started."})
	void aRunThatIsNotOverKeepsRunDisabled(RunStatus status, String expected) {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		Run elsewhere = PreflightBench.run(bench.bench.projects.add(WITHOUT_CANDIDATES), PreflightBench.request(RunMode.FULL_SEARCH), status);
		bench.bench.runs.add(elsewhere);
		assertTrue(blockers(session).startsWith("Nothing stands in the way"), "a run of another project");
		bench.bench.runs.add(PreflightBench.run(session.project(), PreflightBench.request(RunMode.FULL_SEARCH), status));
		assertTrue(blockers(session).startsWith(expected), blockers(session));
		assertFalse(blockers(session).contains("Nothing stands in the way"));
	}

	@Test
	void whatItCostsIsSaidOfThePanelElseOfWhatWouldBeRecommended() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		String recommended = bench.adviser().cost(bench.situation(session));
		assertTrue(recommended.startsWith("I would recommend Full search, 170 candidates in 12 scenarios, at most 15,000 tries. That takes "), recommended);
		assertTrue(recommended.contains("cost: no charge"), recommended);
		bench.panel.put(session.project(), new RunDraft(PreflightBench.request(RunMode.FULL_SEARCH), RunLinks.NONE));
		bench.bench.runs.add(PreflightBench.run(session.project(), PreflightBench.request(RunMode.FULL_SEARCH), RunStatus.COMPLETED));
		String panel = bench.adviser().cost(bench.situation(session));
		assertTrue(panel.startsWith("What is in the Run Config panel (Full search, 20 candidates in 8 scenarios, at most 600 tries) takes "), panel);
		assertTrue(panel.contains("for about 800 evaluations"), panel);
		assertTrue(panel.contains("Earlier runs of this project:\n\n- R-007: 0 seconds for 0 evaluations"), panel);
	}

	@Test
	void whatIsBlockedHasNoCostYet() {
		String text = bench.adviser().cost(bench.situation(bench.talk("# W\n## Goals\n- minimize cost: `3`\n")));
		assertTrue(text.startsWith("What it takes can be told when nothing stands in the way any more. One thing does:"), text);
	}

	@Test
	void theReasonsOfARecommendationAreThoseItWasGivenWith() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		String before = bench.adviser().reasons(bench.situation(session));
		assertTrue(before.startsWith("I have recommended nothing here yet. Now it would be:\n\n- Mode: Full search"), before);
		RecommendedRunConfig config = bench.advise(session, "run it with 33 candidates").config();
		String holds = bench.adviser().reasons(bench.situation(session));
		assertEquals("I recommended Full search, 33 candidates in 12 scenarios, at most 15,000 tries. " + config.rationale()
				+ "\n\nNothing that it rests on has changed: it still holds.", holds);
		ChatSession other = bench.bench.messages.begin(session.project());
		assertEquals(holds, bench.adviser().reasons(bench.situation(other)), "of the project, where the conversation has none");
		bench.bench.now = config.expiresAt().plusSeconds(1);
		assertTrue(bench.adviser().reasons(bench.situation(session)).contains("it is old and has expired"));
		bench.bench.projects.edit(session.project(), WITHOUT_CANDIDATES.replace("to 20", "to 30"));
		assertTrue(bench.adviser().reasons(bench.situation(session)).contains("It is stale. Since then there changed: Goals, "));
	}

	@Test
	void aBlockedRecommendationIsExplainedByWhatStoodInTheWay() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		bench.advise(session, "evaluate my ideas");
		String text = bench.adviser().reasons(bench.situation(session));
		assertTrue(text.contains("One thing stood in the way then:\n\n- **Nothing to evaluate."), text);
	}

	@Test
	void manyChangesAreCutShort() {
		ChatSession session = bench.talk(WITHOUT_CANDIDATES);
		bench.advise(session, AdviceBench.RUN);
		String more = WITHOUT_CANDIDATES + "- extra: uniform 0..1\n## Constraints\n" + List.of("A", "B", "C", "D").stream()
				.map(name -> "- " + name + ": `x <= 4`\n").collect(Collectors.joining());
		bench.bench.projects.edit(session.project(), more);
		String text = bench.adviser().reasons(bench.situation(session));
		assertTrue(text.contains("Constraints, added `` A: `x <= 4` ``"), text);
		assertTrue(text.contains("; 2 things more."), text);
		assertEquals(Map.of(), bench.panel, "asking changes nothing");
	}
}
