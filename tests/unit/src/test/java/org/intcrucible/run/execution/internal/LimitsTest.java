package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.StageSlot;
import org.intcrucible.run.RunDocument;
import org.intcrucible.run.RunProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that may not use up more than so much; each batch takes a second of a clock that nothing else moves. */
class LimitsTest {

	/** So many that few candidates fill a batch. */
	private static final int SCENARIOS = 1000;
	private static final int ROWS_OF_BATCH = 8192;
	private static final int CANDIDATES = 40;

	private final AtomicLong seconds = new AtomicLong();
	private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
	private long secondsOfBatch = 1;
	/** Of a batch that is none of the search. */
	private long secondsOfEvaluation;
	private double usdOfBatch;
	private boolean triesAreFree;
	private Runs runs;
	private ProjectId project;

	@BeforeEach
	void open() {
		runs = new Runs(new RunsSetting().clock(() -> Instant.ofEpochSecond(seconds.get())));
		project = runs.open(Runs.SMALL);
		runs.addEvaluator((context, batch) -> {
			boolean isTry = batch.table().rows() < ROWS_OF_BATCH - SCENARIOS;
			seconds.addAndGet(isTry || secondsOfEvaluation == 0 ? secondsOfBatch : secondsOfEvaluation);
			if (!isTry || !triesAreFree) {
				context.spend(10, usdOfBatch);
			}
			for (int row = 0; row < batch.table().rows(); row++) {
				batch.table().done(row);
			}
		}, "test.meter");
		runs.events.subscribe(event -> {
			if (!event.notice().isEmpty()) {
				notices.add(event.notice());
			}
		});
	}

	@AfterEach
	void close() {
		runs.close();
	}

	private RunRequest request(RunMode mode, long probes, Limit tokens, Limit usd, Limit runtime) {
		return new RunRequest(mode, new RunParameters(CANDIDATES, SCENARIOS, probes, List.of(), tokens, usd, runtime), 1,
				Map.of(StageSlot.EVALUATOR, List.of("quantitative.evaluator", "test.meter")), List.of());
	}

	private RunRequest runtime(double most) {
		return request(RunMode.FULL_SEARCH, 500, Limit.NONE, Limit.NONE, new Limit(most));
	}

	private String json(Run run) {
		return JsonCodec.writeDocument(RunDocument.of(run, runs.result(run)).result());
	}

	private long batchesOfAll() throws InterruptedException {
		Run whole = runs.run(project, runtime(1e9), 2);
		assertEquals("", whole.stoppedAfter());
		assertTrue(whole.usage().border().isNone());
		long before = seconds.get();
		runs.run(project, runtime(1e9), 1);
		return seconds.get() - before;
	}

	@Test
	void aRunStopsAtTheFirstBorderBehindItsTimeAndItsRepetitionGivesTheSameBitsByAnyClock() throws InterruptedException {
		long all = batchesOfAll();
		assertTrue(all > 10, "batches: " + all);
		int inSearch = 0;
		int inEvaluation = 0;
		for (long most = 1; most < all; most += 4) {
			secondsOfBatch = 1;
			Run run = runs.run(project, runtime(most), 2);
			assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
			assertEquals("max_runtime_s", run.stoppedAfter());
			assertEquals(List.of(RunMark.PARTIAL), run.marks());
			assertTrue(run.usage().seconds().values().stream().mapToDouble(Double::doubleValue).sum() <= most);
			assertFalse(run.usage().border().isNone());
			inSearch += run.usage().border().batches() == Long.MAX_VALUE ? 1 : 0;
			inEvaluation += run.usage().border().batches() == Long.MAX_VALUE ? 0 : 1;
			secondsOfBatch = 1000 - most;
			Run again = runs.follow(run, new RunLinks.Repeated(run.id()), 1);
			assertEquals(json(run), json(again));
			assertEquals(run.stoppedAfter(), again.stoppedAfter());
			assertEquals(run.usage().border(), again.usage().border());
			assertEquals(run.counts(), again.counts());
		}
		assertTrue(inSearch > 0 && inEvaluation > 0, inSearch + " and " + inEvaluation);
	}

	@Test
	void whatWasNotEvaluatedIsMissingAndStandsBehindWhatWas() throws InterruptedException {
		Run whole = runs.run(project, runtime(1e9), 2);
		int batch = ROWS_OF_BATCH / whole.counts().scenarios();
		double search = whole.usage().seconds().get("Design");
		secondsOfEvaluation = (long) Math.ceil(1.5 * search);
		Run run = runs.run(project, runtime(4 * search), 2);
		RunResult result = runs.result(run);
		assertEquals(whole.counts().candidates(), result.candidates().size());
		List<Candidate> missing = result.candidates().stream().filter(candidate -> candidate.status() == CandidateStatus.NEW).toList();
		assertEquals(whole.counts().candidates() - 2 * batch, missing.size());
		for (Candidate candidate : missing) {
			assertTrue(Double.isNaN(candidate.scores().intelligence()), candidate.toString());
			assertTrue(Double.isNaN(candidate.scores().prediction().overall()), candidate.toString());
			assertEquals(0, candidate.robustness().coverage());
			assertTrue(candidate.outcomes().values().stream().allMatch(value -> value.isNaN()), candidate.toString());
		}
		int lastScored = result.candidates().stream().filter(candidate -> candidate.status() != CandidateStatus.NEW
				&& candidate.status() != CandidateStatus.REJECTED).mapToInt(Candidate::rank).max().orElseThrow();
		assertTrue(lastScored < missing.getFirst().rank(), lastScored + " and " + missing.getFirst().rank());
		assertTrue(result.notes().stream().anyMatch(note -> note.contains(2 * batch + " of " + result.candidates().size())), result.notes().toString());
		assertTrue(result.scenarios().stream().noneMatch(scenario -> scenario.source() == Scenario.Source.ADVERSARIAL));
	}

	@Test
	void aRunWithoutTimeIsRankedWithNothing() throws InterruptedException {
		Run run = runs.run(project, request(RunMode.EVAL_ONLY, 0, Limit.NONE, Limit.NONE, new Limit(0.5)), 1);
		assertEquals("", run.stoppedAfter(), "no border lay behind its time");
		seconds.set(0);
		runs.events.subscribe(event -> {
			if (event.stage().equals("Scenarios")) {
				seconds.addAndGet(7);
			}
		});
		Run late = runs.run(project, runtime(5), 1);
		assertEquals("max_runtime_s", late.stoppedAfter());
		assertEquals(0, late.usage().border().batches());
		assertEquals(0, late.counts().evaluations());
		assertTrue(runs.result(late).candidates().stream().allMatch(candidate -> candidate.status() == CandidateStatus.NEW));
		Run again = runs.follow(late, new RunLinks.Repeated(late.id()), 1);
		assertEquals(json(late), json(again));
	}

	@ParameterizedTest
	@ValueSource(strings = {"budget_tokens", "budget_usd"})
	void whatStagesChargeIsHeldToTheBudget(String limit) throws InterruptedException {
		usdOfBatch = 0.1;
		boolean tokens = limit.equals("budget_tokens");
		RunRequest request = request(RunMode.FULL_SEARCH, 500, tokens ? new Limit(12) : Limit.NONE, tokens ? Limit.NONE : new Limit(0.12), Limit.NONE);
		triesAreFree = true;
		Run run = runs.run(project, request, 2);
		assertEquals(limit, run.stoppedAfter());
		assertEquals(Long.MAX_VALUE, run.usage().border().tries());
		assertEquals(20, run.usage().tokens());
		assertEquals(0.2, run.usage().usd());
		assertEquals(1, runs.journal.steps(run.id()).stream().filter(step -> step.equals("near " + limit)).count());
		assertEquals(2, notices.size(), notices.toString());
		assertTrue(notices.getFirst().contains("80 %") && notices.getFirst().contains(tokens ? "10 tokens of 12 tokens" : "0.1 USD of 0.12 USD"), notices.toString());
		assertTrue(notices.getLast().contains(limit), notices.toString());
		assertEquals(json(run), json(runs.follow(run, new RunLinks.Repeated(run.id()), 1)));
	}

	@Test
	void theSearchLeavesEnoughToEvaluateWhatItHasFound() throws InterruptedException {
		RunRequest all = new RunRequest(RunMode.FULL_SEARCH, new RunParameters(CANDIDATES, 10, 3000, List.of(), Limit.NONE, Limit.NONE, Limit.NONE), 1,
				runtime(1).stages(), List.of());
		double whole = runs.run(project, all, 2).usage().seconds().get("Design");
		RunRequest half = new RunRequest(RunMode.FULL_SEARCH,
				new RunParameters(CANDIDATES, 10, 3000, List.of(), Limit.NONE, Limit.NONE, new Limit(Math.floor(whole / 2))), 1, all.stages(), List.of());
		notices.clear();
		Run run = runs.run(project, half, 2);
		assertEquals("max_runtime_s", run.stoppedAfter());
		assertEquals(List.of(RunMark.PARTIAL), run.marks());
		assertTrue(run.usage().border().tries() > 0 && run.usage().border().batches() == Long.MAX_VALUE, run.usage().toString());
		assertTrue(runs.result(run).candidates().stream().allMatch(candidate -> candidate.robustness().coverage() == 1));
		assertTrue(notices.stream().anyMatch(notice -> notice.contains("kept for evaluating")), notices.toString());
		assertEquals(json(run), json(runs.follow(run, new RunLinks.Repeated(run.id()), 1)));
	}

	@Test
	void aBudgetOfNothingIsKeptByStagesThatChargeNothing() throws InterruptedException {
		Run run = runs.run(project, request(RunMode.FULL_SEARCH, 300, Limit.NONE, new Limit(0), Limit.NONE), 2);
		assertEquals("", run.stoppedAfter());
		assertTrue(notices.isEmpty(), notices.toString());
	}

	@Test
	void aRepetitionThatMayDoMoreGoesOn() throws InterruptedException {
		Run run = runs.run(project, runtime(3), 2);
		RunRequest more = runtime(1e9);
		RunLinks links = new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Repeated(run.id()));
		Run whole = runs.await(runs.desk.create(runs.press(project, more, links)).orElseThrow().id(), 1);
		assertEquals("", whole.stoppedAfter());
		assertNotEquals(json(run), json(whole));
	}

	@Test
	void aBudgetHoldsInARepetitionAsWell() throws InterruptedException {
		RunRequest both = request(RunMode.FULL_SEARCH, 500, Limit.NONE, new Limit(1), new Limit(9));
		Run run = runs.run(project, both, 2);
		assertEquals("max_runtime_s", run.stoppedAfter());
		usdOfBatch = 0.5;
		Run dear = runs.follow(run, new RunLinks.Repeated(run.id()), 2);
		assertEquals("budget_usd", dear.stoppedAfter());
		assertEquals(2, dear.usage().border().batches());
	}

	@Test
	void progressSaysCountsAndTheBestAndTimeIsKeptByStage() throws InterruptedException {
		List<RunProgress> seen = Collections.synchronizedList(new ArrayList<>());
		runs.events.subscribe(seen::add);
		Run run = runs.run(project, runtime(1e9), 2);
		List<String> stages = seen.stream().map(RunProgress::stage).distinct().toList();
		assertEquals(List.of("Pilot", "Scenarios", "Design", "Evaluate", "Attack", "Rank", ""), stages);
		long probes = seen.stream().filter(event -> event.stage().equals("Design")).mapToLong(event -> event.counts().probes()).max().orElse(0);
		assertTrue(probes > 0);
		double best = runs.result(run).candidates().getFirst().scores().intelligence();
		RunProgress last = seen.getLast();
		assertEquals(best, last.best());
		assertEquals(run.counts(), last.counts());
		assertFalse(seen.stream().anyMatch(event -> event.stage().equals("Pilot") && !Double.isNaN(event.best())));
		assertEquals(seconds.get(), run.usage().seconds().values().stream().mapToDouble(Double::doubleValue).sum());
		assertEquals(Math.ceilDiv(run.counts().candidates(), ROWS_OF_BATCH / run.counts().scenarios()), run.usage().seconds().get("Evaluate"));
		assertEquals(2, run.usage().threads());
		assertTrue(run.usage().operations() > 0);
	}
}
