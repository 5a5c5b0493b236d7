package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunDocument;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for one seed by luck has to hold for thirty: order of threads, ranks, statuses (rules 9, 10 and 12). */
@Tag("long")
class ManySeedsTest {

	private static final int SEEDS = 30;
	private static final int[] THREADS = { 1, 2, 7 };

	private final Runs runs = new Runs(new RecordingLogger().logger());

	@AfterEach
	void close() {
		runs.close();
	}

	@Test
	void everySeedGivesTheSameBitsOnAnyNumberOfThreads() throws InterruptedException, IOException {
		ProjectId project = runs.open(ProblemTexts.resource("reservoir.md"));
		Set<String> results = new HashSet<>();
		Set<CandidateStatus> statuses = EnumSet.noneOf(CandidateStatus.class);
		for (long seed = 1; seed <= SEEDS; seed++) {
			Set<String> ofSeed = new HashSet<>();
			for (int threads : THREADS) {
				Run run = runs.run(project, Runs.request(RunMode.FULL_SEARCH, seed), threads);
				assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
				RunResult result = runs.result(run);
				assertConsistent(result, "seed " + seed);
				result.candidates().forEach(candidate -> statuses.add(candidate.status()));
				ofSeed.add(JsonCodec.writeDocument(RunDocument.of(run, result).result()));
			}
			assertEquals(1, ofSeed.size(), "different results of seed " + seed);
			results.addAll(ofSeed);
		}
		assertEquals(SEEDS, results.size(), "two seeds gave one result: the seed is not used");
		assertEquals(EnumSet.complementOf(EnumSet.of(CandidateStatus.NEW)), statuses, "the document shows too little");
	}

	private static void assertConsistent(RunResult result, String where) {
		List<Candidate> ranked = result.candidates();
		assertEquals(IntStream.rangeClosed(1, ranked.size()).boxed().toList(), ranked.stream().map(Candidate::rank).toList(),
				where);
		assertEquals(ranked.size(), ranked.stream().map(Candidate::id).distinct().count(), where);
		assertEquals(ranked.size(), ranked.stream().map(Candidate::design).distinct().count(), where);
		ranked.forEach(candidate -> assertStatusFollowsScores(candidate, where + ", " + candidate.id()));
		List<Candidate> kept = ranked.stream().filter(candidate -> !isRejected(candidate)).toList();
		assertEquals(ranked.subList(0, kept.size()), kept, where + ": a rejected candidate stands above another");
		assertEquals(kept.stream().sorted(Comparator.comparing((Candidate c) -> c.scores().intelligence()).reversed()).toList(),
				kept, where + ": I does not fall");
	}

	/** Rule 9, put down once more: statuses go by P / max(R, 0.5), and by hard constraints before. */
	private static void assertStatusFollowsScores(Candidate candidate, String where) {
		double prediction = candidate.scores().prediction().overall();
		double resource = candidate.scores().resource().overall();
		assertTrue(prediction >= 0 && prediction <= 1 && resource >= 0.01 && resource <= 1, where);
		assertEquals(prediction / resource, candidate.scores().intelligence(), where);
		assertEquals(1, candidate.robustness().coverage(), 1e-12, where);
		boolean broken = !candidate.scores().constraintSatisfaction().get("never-dry").satisfied()
				|| !candidate.scores().constraintSatisfaction().get("resource:money").satisfied();
		assertEquals(broken, isRejected(candidate), where);
		assertFalse(broken && candidate.robustness().breaksAt().isEmpty(), where);
		if (!broken) {
			double merit = prediction / Math.max(resource, 0.5);
			CandidateStatus expected = merit < 0.5 ? CandidateStatus.WEAK
					: merit < 0.8 ? CandidateStatus.UNDER_TEST : CandidateStatus.PROMISING;
			assertEquals(expected, candidate.status(), where);
		}
	}

	private static boolean isRejected(Candidate candidate) {
		return candidate.status() == CandidateStatus.REJECTED;
	}
}
