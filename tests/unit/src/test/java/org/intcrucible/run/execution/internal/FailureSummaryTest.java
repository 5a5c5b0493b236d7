package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageSlot;
import org.intcrucible.store.StoreException;
import org.junit.jupiter.api.Test;

class FailureSummaryTest {

	@Test
	void everyKindOfFailureSaysWhatHappenedAndWhatToDo() {
		StoreException full = new StoreException(new Problem(ProblemCode.INPUT_OUTPUT, "The disk is full.", "Make room on it.", Place.whole("store")));
		assertEquals("The run could not be stored. The disk is full. Make room on it.", FailureSummary.of(full, "Evaluate"));
		assertEquals("The run needed more memory than there is in the stage Evaluate. Use fewer candidates or scenarios, or give the program more memory.",
				FailureSummary.of(new OutOfMemoryError("Java heap space"), "Evaluate"));
		assertEquals("An error of the program ended the run in the stage Rank: it gave no reason (NullPointerException)."
				+ " Try it again; if that does not help, report it with what the log says.", FailureSummary.of(new NullPointerException(), "Rank"));
	}

	@Test
	void aFailedRunNamesItsStageKeepsWhatItHadAndLeavesTheRestToTheLog() throws InterruptedException {
		RecordingLogger log = new RecordingLogger();
		try (Runs runs = new Runs(log.logger())) {
			ProjectId project = runs.open(Runs.SMALL);
			runs.addRanker((context, suite, standings) -> {
				throw new UnsupportedOperationException("two candidates are the same");
			}, "acme.ranker");
			Run run = runs.run(project, new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1,
					Map.of(StageSlot.RANKER, List.of("acme.ranker")), List.of()), 1);
			assertEquals(RunStatus.FAILED, run.status());
			assertEquals("The stage acme.ranker failed: two candidates are the same. Choose another stage, or tell whoever wrote it: the log says more.",
					run.errorSummary());
			assertTrue(run.times().completedAt().isPresent());
			assertEquals(List.of(RunMark.PARTIAL), run.marks());
			assertEquals(20, run.counts().candidates());
			assertTrue(run.usage().seconds().containsKey("Rank"), run.usage().toString());
			assertEquals(1, log.errors().size());
			assertTrue(log.errors().getFirst().contains(run.id().toString()) && log.errors().getFirst().contains("Rank"), log.errors().toString());
		}
	}
}
