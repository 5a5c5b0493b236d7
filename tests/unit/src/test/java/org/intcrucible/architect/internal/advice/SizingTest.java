package org.intcrucible.architect.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.intcrucible.architect.internal.intent.Intent.RunTerm;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.internal.PreflightBench;
import org.intcrucible.runconfig.internal.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is recommended follows from the problem, the money, the machine and earlier runs. */
class SizingTest {

	private final AdviceBench bench = new AdviceBench();

	private RunParameters of(String document) {
		return bench.advise(document, AdviceBench.RUN).config().parameters();
	}

	private static String problem(String settings, int levers, String domain, int assumptions) {
		StringBuilder text = new StringBuilder("# P\n" + settings + "## Goals\n- minimize a: `x1`\n- maximize b: `x1`\n## Levers\n");
		for (int i = 1; i <= levers; i++) {
			text.append("- x").append(i).append(": ").append(domain).append('\n');
		}
		text.append(assumptions > 0 ? "## Assumptions\n" : "");
		for (int i = 1; i <= assumptions; i++) {
			text.append("- u").append(i).append(": uniform 0..1\n");
		}
		return text.toString();
	}

	@Test
	void aFiniteProblemGetsNoMoreCandidatesThanItHasDesigns() {
		RunParameters parameters = of(problem("", 2, "one of a, b, c", 0).replace("`x1`", "`if(x1 == \"a\", 1, 0)`"));
		assertEquals(9, parameters.numCandidates());
		assertEquals(1, parameters.numScenarios());
		assertEquals(18 + 1, parameters.maxEvaluations(), "each in the one scenario, nominally before, and what is left to the attack");
	}

	@Test
	void moreToDecideIsSearchedMore() {
		RunParameters one = of(problem("", 1, "real 0..1", 0));
		RunParameters five = of(problem("", 5, "real 0..1", 0));
		assertTrue(five.numCandidates() > one.numCandidates());
		assertTrue(five.maxEvaluations() > one.maxEvaluations());
		assertEquals(one.numScenarios(), five.numScenarios());
	}

	@Test
	void moreThatIsUncertainIsTriedInMoreScenarios() {
		assertEquals(1, of(problem("", 2, "real 0..1", 0)).numScenarios());
		assertEquals(12, of(problem("", 2, "real 0..1", 1)).numScenarios());
		assertEquals(24, of(problem("", 2, "real 0..1", 4)).numScenarios());
	}

	@Test
	void namedScenariosAreAlwaysThere() {
		String named = problem("", 1, "real 0..1", 0) + "## Assumptions\n- u: fixed 1, within 0..9\n## Scenarios\n- One: `u = 2`\n- Two: `u = 3`\n";
		assertEquals(3, of(named).numScenarios());
	}

	@Test
	void noiseIsRepeatedAsOftenAsItTeachesSomething() {
		String noisy = problem("%s", 1, "real 0..1", 0) + "## Assumptions\n- u: noise normal 0, 1\n";
		assertEquals(9, of(noisy.formatted("")).numScenarios());
		assertEquals(1, of(noisy.formatted("## Settings\n- samples: 100\n")).numScenarios());
		assertEquals(4, of(noisy.formatted("## Settings\n- samples: 25\n")).numScenarios());
	}

	@Test
	void aFinerResolutionAsksForMore() {
		RunParameters coarse = of(problem("## Settings\n- resolution: coarse\n", 2, "real 0..1", 2));
		RunParameters medium = of(problem("", 2, "real 0..1", 2));
		RunParameters fine = of(problem("## Settings\n- resolution: fine\n", 2, "real 0..1", 2));
		for (List<RunParameters> pair : List.of(List.of(coarse, medium), List.of(medium, fine))) {
			assertTrue(pair.getFirst().numCandidates() < pair.getLast().numCandidates());
			assertTrue(pair.getFirst().numScenarios() < pair.getLast().numScenarios());
			assertTrue(pair.getFirst().maxEvaluations() < pair.getLast().maxEvaluations());
		}
	}

	@Test
	void evaluatingTriesNoDesigns() {
		RunParameters parameters = of(PreflightBench.SMALL);
		assertEquals(2, parameters.numCandidates());
		assertEquals(180, parameters.maxEvaluations());
		assertEquals(List.of("mine", "yours"), parameters.seedCandidateIds().stream().map(String::toLowerCase).toList());
	}

	private void slow(String seconds, String usd) {
		bench.bench.stages = Stages.embedded();
		bench.bench.stages.listed(StageSlot.EVALUATOR).clear();
		bench.bench.stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "quantitative.evaluator", StageDescriptor.PROVIDES,
				StageDescriptor.FORMULAS, StageDescriptor.COST_SECONDS, seconds, StageDescriptor.COST_USD, usd));
	}

	@ParameterizedTest
	@CsvSource({"coarse, 10", "medium, 60", "fine, 300"})
	void whatTakesLongerThanItsResolutionIsWorthIsMadeSmaller(String resolution, double most) {
		slow("0.004", "0");
		Advice advice = bench.advise(problem("## Settings\n- resolution: " + resolution + "\n", 6, "real 0..1", 3), AdviceBench.RUN);
		double seconds = advice.config().estimatedCost().seconds();
		assertTrue(seconds <= most, seconds + " s");
		assertTrue(seconds > most / 4, "not smaller than need be: " + seconds + " s");
		RunParameters cut = advice.config().parameters();
		assertTrue(advice.text().contains(String.format(Locale.ROOT, "so it is cut to %,d candidates, %,d scenarios and %,d tries.",
				cut.numCandidates(), cut.numScenarios(), cut.maxEvaluations())), advice.text());
	}

	@Test
	void whatTheUserWantsToBeToldOfIsStayedBelow() {
		slow("0.002", "0");
		bench.bench.warnFrom(5);
		Advice advice = bench.advise(problem("", 6, "real 0..1", 3), AdviceBench.RUN);
		assertTrue(advice.config().estimatedCost().seconds() <= 5);
		assertTrue(advice.text().contains("you want to be told from 5 seconds on"), advice.text());
	}

	@Test
	void aRunFitsIntoTheTimeThatTheUserNames() {
		slow("0.002", "0");
		Advice advice = bench.advise(problem("", 6, "real 0..1", 3), AdviceBench.naming(RunTerm.RUNTIME, 20));
		assertEquals(new Limit(20), advice.config().parameters().maxRuntimeS());
		assertTrue(advice.config().estimatedCost().seconds() <= 16);
		assertEquals(List.of(), bench.taken(advice.config()).warnings());
		assertTrue(advice.text().contains("you named 20 seconds"), advice.text());
	}

	@Test
	void aRunFitsIntoTheMoneyThatTheUserNames() {
		slow("1e-6", "0.001");
		Advice advice = bench.advise(problem("", 6, "real 0..1", 3), AdviceBench.naming(RunTerm.BUDGET_USD, 5));
		assertEquals(new Limit(5), advice.config().parameters().budgetUsd());
		double usd = advice.config().estimatedCost().usd();
		assertTrue(usd > 1 && usd <= 4, usd + " USD");
		assertTrue(advice.text().contains("USD"), advice.text());
	}

	@Test
	void whatIsNamedStaysHoweverLongItTakes() {
		slow("0.01", "0");
		Advice advice = bench.advise(problem("", 6, "real 0..1", 3),
				AdviceBench.wish("run it with 500 candidates in 50 scenarios and 100000 evaluations"));
		RunParameters parameters = advice.config().parameters();
		assertEquals(List.of(500, 50, 100_000L), List.of(parameters.numCandidates(), parameters.numScenarios(), parameters.maxEvaluations()));
		assertTrue(advice.config().estimatedCost().seconds() > 60);
	}

	private Run searched(ProjectId project, long asked, long used, String stopped) {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, PreflightBench.parameters(50, 1, asked), 1, Map.of(), List.of());
		Run run = PreflightBench.run(project, request, RunStatus.COMPLETED);
		RunAuthorisation press = run.authorisation();
		var document = bench.bench.projects.document(project).orElseThrow();
		var hashes = new InputHashes(document.specHash(), document.modelHash(), "", "");
		return bench.bench.runs.add(new Run(run.id(), 12, new RunAuthorisation(press.uiTriggerId(), press.uiTriggerSource(), Map.of(),
				press.uiTriggeredAt(), project, request, press.links(), hashes), run.status(), run.created(), run.times(),
				new RunCounts(50, 1, 50, used), List.of(), List.of(), stopped, "", new RunUsage(2, 5, Map.of("Design", 1.0), 0, 0, null, null), ""));
	}

	@Test
	void aSearchThatEndedEarlyTeachesHowMuchIsEnough() {
		ChatSession session = bench.talk(problem("", 3, "real 0..1", 0));
		long before = bench.advise(session, AdviceBench.RUN).config().parameters().maxEvaluations();
		searched(session.project(), 20_000, 4_000, "");
		Advice advice = bench.advise(session, AdviceBench.RUN);
		assertEquals(20_000, before);
		assertEquals(6_000, advice.config().parameters().maxEvaluations());
		assertTrue(advice.text().contains("R-012 found nothing more after 4,000 tries"), advice.text());
	}

	@Test
	void aSearchThatUsedAllItsTriesIsGivenMore() {
		ChatSession session = bench.talk(problem("", 3, "real 0..1", 0));
		searched(session.project(), 20_000, 20_000, "");
		assertEquals(40_000, bench.advise(session, AdviceBench.RUN).config().parameters().maxEvaluations());
		searched(session.project(), 40_000, 40_000, "");
		assertEquals(20_000, bench.advise(session, AdviceBench.RUN).config().parameters().maxEvaluations(), "not for ever");
	}

	@Test
	void aSearchOfAnotherProblemTeachesNothing() {
		ChatSession session = bench.talk(problem("", 3, "real 0..1", 0));
		searched(session.project(), 20_000, 4_000, "");
		bench.bench.projects.edit(session.project(), problem("", 3, "real 0..2", 0));
		assertEquals(20_000, bench.advise(session, AdviceBench.RUN).config().parameters().maxEvaluations());
	}

	@Test
	void aLimitThatEndedTheLastRunIsTold() {
		ChatSession session = bench.talk(problem("", 3, "real 0..1", 0));
		searched(session.project(), 20_000, 4_000, "max_runtime_s");
		Advice advice = bench.advise(session, AdviceBench.RUN);
		assertEquals(20_000, advice.config().parameters().maxEvaluations());
		assertTrue(advice.text().contains("R-012, was ended by its limit of time"), advice.text());
		searched(session.project(), 20_000, 4_000, "limit_of_elsewhere");
		assertTrue(bench.advise(session, AdviceBench.RUN).text().contains("limit_of_elsewhere"));
	}
}
