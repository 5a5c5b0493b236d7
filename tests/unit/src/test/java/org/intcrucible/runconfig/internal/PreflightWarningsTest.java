package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunWarning;
import org.intcrucible.model.RunWarningCode;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.junit.jupiter.api.Test;

/** Each thing to know before a run, raised by a situation; none of them stands in its way. */
class PreflightWarningsTest {

	private final PreflightBench bench = new PreflightBench();

	private static List<RunWarning> of(RunPreflightResult result, RunWarningCode code) {
		assertTrue(result.ready(), result.blockers().toString());
		return result.warnings().stream().filter(warning -> warning.code() == code).toList();
	}

	private static RunRequest limited(Limit tokens, Limit usd, Limit seconds) {
		return new RunRequest(RunMode.FULL_SEARCH, new RunParameters(20, 8, 600, List.of(), tokens, usd, seconds), 1,
				Map.of(StageSlot.EVALUATOR, List.of("quantitative.evaluator", "model")), List.of());
	}

	/** An evaluator that costs money: 0.01 USD and 100 tokens for each evaluation. */
	private void withDearEvaluator() {
		bench.stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "model", StageDescriptor.COST_TOKENS, "100",
				StageDescriptor.COST_USD, "0.01", StageDescriptor.COST_SECONDS, "0.5"));
		bench.preferences = new Preferences(1, 1e9, 1e9);
	}

	@Test
	void anEstimateAboveABudgetIsAHighBudget() {
		withDearEvaluator();
		List<RunWarning> warnings = of(bench.check(PreflightBench.SMALL, limited(new Limit(50), new Limit(1), new Limit(10))),
				RunWarningCode.HIGH_BUDGET);
		assertEquals(List.of(Place.whole("--max-runtime"), Place.whole("--budget-tokens"), Place.whole("--budget-usd")),
				warnings.stream().map(RunWarning::place).toList());
	}

	@Test
	void anEstimateWithinItsBudgetsIsNone() {
		withDearEvaluator();
		assertEquals(List.of(), bench.check(PreflightBench.SMALL, limited(new Limit(1e6), new Limit(1e3), new Limit(1e6))).warnings());
	}

	@Test
	void anEstimateAboveTheUsersThresholdIsAHighBudget() {
		withDearEvaluator();
		bench.preferences = new Preferences(1, 1e9, 1);
		List<RunWarning> dear = of(bench.check(PreflightBench.SMALL, limited(Limit.NONE, Limit.NONE, Limit.NONE)), RunWarningCode.HIGH_BUDGET);
		assertEquals(List.of(Place.whole("warn.usd")), dear.stream().map(RunWarning::place).toList());
		bench.preferences = new Preferences(1, 10, 1e9);
		List<RunWarning> slow = of(bench.check(PreflightBench.SMALL, limited(Limit.NONE, Limit.NONE, Limit.NONE)), RunWarningCode.HIGH_BUDGET);
		assertEquals(List.of(Place.whole("warn.seconds")), slow.stream().map(RunWarning::place).toList());
	}

	@Test
	void theEstimateCountsEveryEvaluation() {
		withDearEvaluator();
		RunPreflightResult result = bench.check(PreflightBench.SMALL, limited(Limit.NONE, Limit.NONE, Limit.NONE));
		assertEquals(result.estimate().evaluations() * 0.01, result.estimate().usd(), 1e-9);
		assertEquals(result.estimate().evaluations() * 100, result.estimate().tokens());
		// 20 candidates in 8 scenarios and in two that break some of them, and 600 tries.
		assertEquals(20 * 10 + 600, result.estimate().evaluations());
	}

	@Test
	void howManyCandidatesAreManyDependsOnWhatTheyTake() {
		RunRequest request = PreflightBench.request(RunMode.FULL_SEARCH, parameters -> PreflightBench.parameters(2_000, 24, 10_000));
		assertEquals(List.of(), of(bench.check(PreflightBench.SMALL, request), RunWarningCode.LARGE_CANDIDATE_COUNT));
		bench.stages = Stages.embedded().add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "slow", StageDescriptor.COST_SECONDS, "1"));
		RunRequest few = PreflightBench.with(StageSlot.EVALUATOR, "quantitative.evaluator", "slow");
		assertEquals(List.of(), of(bench.check(PreflightBench.SMALL, few), RunWarningCode.LARGE_CANDIDATE_COUNT));
		RunRequest many = new RunRequest(RunMode.FULL_SEARCH, PreflightBench.parameters(1_000, 24, 5_000), 1,
				Map.of(StageSlot.EVALUATOR, List.of("quantitative.evaluator", "slow")), List.of());
		assertEquals(List.of(Place.whole("--candidates")), of(bench.check(PreflightBench.SMALL, many),
				RunWarningCode.LARGE_CANDIDATE_COUNT).stream().map(RunWarning::place).toList());
	}

	@Test
	void aSearchThatTakesLongIsNoLargeCandidateCount() {
		bench.stages = Stages.embedded().add(StageSlot.DESIGNER, Map.of(StageDescriptor.ID, "slow", StageDescriptor.COST_SECONDS, "10"));
		RunPreflightResult result = bench.check(PreflightBench.SMALL, PreflightBench.with(StageSlot.DESIGNER, "slow"));
		assertEquals(1, of(result, RunWarningCode.HIGH_BUDGET).size());
		assertEquals(List.of(), of(result, RunWarningCode.LARGE_CANDIDATE_COUNT));
	}

	@Test
	void aStageThatIsOnItsWayOutIsDeprecated() {
		bench.stages.add(StageSlot.RANKER, Map.of(StageDescriptor.ID, "old", StageDescriptor.DEPRECATED, "quantitative.ranker"));
		List<RunWarning> warnings = of(bench.check(PreflightBench.SMALL, PreflightBench.with(StageSlot.RANKER, "old")),
				RunWarningCode.DEPRECATED_MODE);
		assertEquals(List.of("Use instead: quantitative.ranker."), warnings.stream().map(RunWarning::remedy).toList());
	}

	@Test
	void anEvaluatorThatLeavesTheFormulasAloneIsNoted() {
		bench.stages.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "alone"));
		assertEquals(1, bench.check(PreflightBench.SMALL, PreflightBench.with(StageSlot.EVALUATOR, "alone")).notes().size());
	}

	@Test
	void adviceThatHasExpiredOrStemsFromAnotherProblemIsNoted() {
		ProjectId project = bench.projects.add(PreflightBench.SMALL);
		InputHashes now = bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH)).inputHashes();
		Instant later = PreflightBench.NOW.plus(Duration.ofHours(1));
		assertEquals(List.of(), notes(project, later, now));
		assertEquals(List.of("The advice that this stems from has expired. Ask for new advice, or keep its values."),
				notes(project, PreflightBench.NOW.minusSeconds(1), now));
		assertEquals(List.of(stale("the problem spec, the stages")), notes(project, later, new InputHashes("other", now.worldModel(), "", "")));
		assertEquals(List.of(stale("the world model")), notes(project, later, new InputHashes(now.problemSpec(), "", "", now.stages())));
	}

	private static String stale(String changed) {
		return "The advice that this stems from is stale. Since it was given, there changed: " + changed
				+ ". Ask for new advice, or keep its values.";
	}

	@Test
	void stagesOfOnesOwnAreNoChangeOfThoseThatWereAdvised() {
		ProjectId project = bench.projects.add(PreflightBench.SMALL);
		InputHashes now = bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH)).inputHashes();
		bench.stages.add(StageSlot.RANKER, Map.of(StageDescriptor.ID, "mine"));
		MessageId message = message(project, PreflightBench.NOW.plusSeconds(1), now);
		assertEquals(List.of(), bench.check(project, PreflightBench.with(StageSlot.RANKER, "mine"),
				PreflightBench.advised(new RunLinks.Advised(message))).notes());
	}

	private List<String> notes(ProjectId project, Instant expires, InputHashes from) {
		return bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH),
				PreflightBench.advised(new RunLinks.Advised(message(project, expires, from)))).notes();
	}

	private MessageId message(ProjectId project, Instant expires, InputHashes from) {
		RecommendedRunConfig advice = new RecommendedRunConfig(1, "r", project, new ChatSessionId(UUID.randomUUID()),
				new MessageId(UUID.randomUUID()), Instant.EPOCH, expires, RecommendationStatus.READY, RunMode.FULL_SEARCH,
				RunParameters.DEFAULT, null, null, "", List.of(), List.of(), List.of(), from);
		return bench.messages.add(JsonCodec.write(Map.of(RecommendedRunConfig.KEY, advice)));
	}

	@Test
	void aMessageThatIsNoAdviceIsLeftToWhoeverCreatesTheRun() {
		ProjectId project = bench.projects.add(PreflightBench.SMALL);
		for (String metadata : List.of("", "{}", "[]", "{\"recommended_run_config\": 3}",
				"{\"recommended_run_config\": {\"blockers\": [{}]}}")) {
			RunLinks links = PreflightBench.advised(new RunLinks.Advised(bench.messages.add(metadata)));
			assertEquals(List.of(), bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH), links).notes(), metadata);
		}
		RunLinks nobody = PreflightBench.advised(new RunLinks.Advised(new MessageId(UUID.randomUUID())));
		assertTrue(bench.check(project, PreflightBench.request(RunMode.FULL_SEARCH), nobody).ready());
	}
}
