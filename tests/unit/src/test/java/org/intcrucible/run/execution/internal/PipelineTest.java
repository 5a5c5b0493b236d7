package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Origin;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Scores;
import org.intcrucible.model.StageSlot;
import org.intcrucible.run.RunDocument;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.stage.StageContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PipelineTest {

	private final RecordingLogger log = new RecordingLogger();
	private final Runs runs = new Runs(log.logger());
	private final ProjectId project = runs.open(Runs.SMALL);

	@AfterEach
	void close() {
		runs.close();
	}

	private RunResult run(RunMode mode, long seed, int threads) throws InterruptedException {
		return runs.result(runs.run(project, Runs.request(mode, seed), threads));
	}

	private static String json(Run run, RunResult result) {
		return JsonCodec.writeDocument(RunDocument.of(run, result).result());
	}

	@Test
	void fullSearchKeepsTheGivenCandidateTheBaselineAndDesigns() throws InterruptedException {
		Run run = runs.run(project, Runs.request(RunMode.FULL_SEARCH, 1), 2);
		assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
		RunResult result = runs.result(run);
		assertEquals(20, result.candidates().size());
		assertEquals(20, run.counts().candidates());
		assertTrue(run.counts().probes() > 0 && run.counts().probes() <= 600, run.counts().toString());
		assertEquals(1, result.candidates().stream().filter(candidate -> candidate.origin() == Origin.USER).count());
		assertEquals(1, result.candidates().stream().filter(candidate -> candidate.label().equals("Baseline")).count());
	}

	@Test
	void evaluationOnlyDesignsNothing() throws InterruptedException {
		Run run = runs.run(project, Runs.request(RunMode.EVAL_ONLY, 1), 2);
		RunResult result = runs.result(run);
		assertEquals(List.of("Mine"), result.candidates().stream().map(candidate -> candidate.label()).toList());
	}

	@Test
	void seededRecordsParents() throws InterruptedException {
		RunResult result = run(RunMode.SEEDED, 1, 2);
		assertTrue(result.candidates().stream().anyMatch(candidate -> candidate.parents().equals(List.of("c1"))));
	}

	@Test
	void ranksRiseAndRejectedOnesComeLast() throws InterruptedException {
		RunResult result = run(RunMode.FULL_SEARCH, 3, 2);
		boolean rejected = false;
		for (int i = 0; i < result.candidates().size(); i++) {
			assertEquals(i + 1, result.candidates().get(i).rank());
			boolean now = result.candidates().get(i).status() == CandidateStatus.REJECTED;
			assertFalse(rejected && !now, "a rejected candidate stands above c" + result.candidates().get(i).ordinal());
			rejected = now;
		}
	}

	@Test
	void oneSeedGivesTheSameBitsOnAnyNumberOfThreads() throws InterruptedException {
		Run one = runs.run(project, Runs.request(RunMode.FULL_SEARCH, 7), 1);
		String expected = json(one, runs.result(one));
		for (int threads : new int[] {1, 2, 7}) {
			Run again = runs.run(project, Runs.request(RunMode.FULL_SEARCH, 7), threads);
			assertEquals(expected, json(again, runs.result(again)), threads + " threads");
		}
		Run other = runs.run(project, Runs.request(RunMode.FULL_SEARCH, 8), 2);
		assertNotEquals(expected, json(other, runs.result(other)), "another seed changes nothing");
	}

	@Test
	void everyCandidateMeetsTheSameNoise() throws InterruptedException {
		ProjectId noisy = runs.open("""
				# Noisy
				## Settings
				- samples: 3
				## Goals
				- maximize total: `x + max(t in steps: mean(samples: e[t]))`
				## Levers
				- x: real 0..5
				## Assumptions
				- e: noise normal 0, 1
				""");
		RunResult result = runs.result(runs.run(noisy, Runs.request(RunMode.FULL_SEARCH, 5), 2));
		double first = noise(result.candidates().getFirst());
		assertNotEquals(0, first, "there is no noise");
		result.candidates().forEach(candidate -> assertEquals(first, noise(candidate), 1e-12, candidate.id()));
	}

	private static double noise(Candidate candidate) {
		return candidate.outcomes().get("total") - candidate.design().value(0);
	}

	@Test
	void aStageThatThrowsFailsItsEvaluationsAndNotTheRun() throws InterruptedException {
		runs.addEvaluator((context, batch) -> {
			throw new IllegalStateException("out of order");
		}, "broken");
		Run run = runs.run(project, with(StageSlot.EVALUATOR, "broken"), 2);
		assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
		runs.result(run).candidates().forEach(candidate -> {
			assertEquals(0, candidate.scores().prediction().overall());
			assertEquals(1, candidate.scores().resource().overall());
		});
	}

	private static RunRequest with(StageSlot slot, String... ids) {
		return new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1, Map.of(slot, List.of(ids)), List.of());
	}

	@Test
	void aRankerThatLiftsARejectedCandidateFailsTheRun() throws InterruptedException {
		Ranker upsideDown = (context, suite, standings) -> standings.reversed().stream()
				.sorted((one, other) -> Integer.compare(rejectedFirst(one), rejectedFirst(other)))
				.map(standing -> new Ranker.Ranked(standing.candidate().ordinal(), "", new Scores.Factors(List.of(), List.of())))
				.toList();
		runs.addRanker(upsideDown, "upside.down");
		Run run = runs.run(project, with(StageSlot.RANKER, "upside.down"), 2);
		assertEquals(RunStatus.FAILED, run.status());
		assertTrue(run.errorSummary().contains("upside.down"), run.errorSummary());
		assertEquals(1, log.errors().size());
	}

	private static int rejectedFirst(Ranker.Standing standing) {
		return standing.candidate().status() == CandidateStatus.REJECTED ? 0 : 1;
	}

	@Test
	void aContextIsWorthNothingOnceItsRunIsOver() throws InterruptedException {
		AtomicReference<StageContext> kept = new AtomicReference<>();
		Evaluator thief = (context, batch) -> {
			kept.set(context);
			for (int row = 0; row < batch.table().rows(); row++) {
				batch.table().fail(row, "nothing");
			}
		};
		runs.addEvaluator(thief, "thief");
		runs.run(project, with(StageSlot.EVALUATOR, "thief"), 1);
		StageContext context = kept.get();
		Assertions.assertThrows(StageCancelledException.class, context::problem);
		Assertions.assertThrows(StageCancelledException.class, () -> context.forEach(1, index -> {
			throw new AssertionError("it still works");
		}));
		Assertions.assertThrows(StageCancelledException.class, () -> context.shared(String.class, document -> ""));
	}

	@Test
	void aCancelledRunIsCancelledAndNotFailed() throws InterruptedException {
		runs.events.subscribe(event -> {
			if (event.stage().equals("Design")) {
				runs.queue.cancel(event.run());
			}
		});
		Run run = runs.run(project, Runs.request(RunMode.FULL_SEARCH, 1), 2);
		assertEquals(RunStatus.CANCELLED, run.status(), run.errorSummary());
		assertTrue(log.errors().isEmpty());
	}

	@Test
	void theSearchNeverTriesMoreThanItMay() throws InterruptedException {
		for (long most : new long[] {0, 1, 17, 333}) {
			RunParameters parameters = new RunParameters(10, 6, most, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
			Run run = runs.run(project, new RunRequest(RunMode.FULL_SEARCH, parameters, 1, Map.of(), List.of()), 2);
			assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
			assertTrue(run.counts().probes() <= most, run.counts() + " of " + most);
		}
	}

	@Test
	void aDesignThatDoesNotExistFailsTheRunAndNamesTheDesigner() throws InterruptedException {
		for (Design wrong : List.of(new Design(1), new Design(1, 7), new Design(Double.NaN, 0), new Design(1e9, 0))) {
			runs.addDesigner((context, count, seeds, scenarios, probe) -> List.of(new ProposedDesign(wrong, List.of())),
					"wrong" + wrong);
			Run run = runs.run(project, with(StageSlot.DESIGNER, "wrong" + wrong), 2);
			assertEquals(RunStatus.FAILED, run.status(), wrong.toString());
			assertTrue(run.errorSummary().contains("The stage wrong"), run.errorSummary());
		}
	}

	@Test
	void aTryInsideALoopIsRefusedInsteadOfWaitingForItself() throws InterruptedException {
		runs.addDesigner((context, count, seeds, scenarios, probe) -> {
			context.forEach(4, index -> probe.attempt(List.of(new Design(1, 0)), List.of(probe.nominal())));
			return List.of();
		}, "nested");
		Run run = runs.run(project, with(StageSlot.DESIGNER, "nested"), 2);
		assertTrue(run.errorSummary().contains("attempt is called inside forEach"), run.errorSummary());
	}

	@Test
	void aListenerThatThrowsHurtsNobodyElse() throws InterruptedException {
		runs.events.subscribe(event -> {
			throw new IllegalStateException("widget is disposed");
		});
		assertEquals(RunStatus.COMPLETED, runs.run(project, Runs.request(RunMode.EVAL_ONLY, 1), 1).status());
	}
}
