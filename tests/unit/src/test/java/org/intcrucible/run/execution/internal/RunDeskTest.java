package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.Limit;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunDeskTest {

	private final Runs runs = new Runs(new RecordingLogger().logger());
	private final ProjectId project = runs.open(Runs.SMALL);
	private final RunRequest request = Runs.request(RunMode.FULL_SEARCH, 1);

	@AfterEach
	void close() {
		runs.close();
	}

	@Test
	void aPressMakesOneRunThatWaits() {
		RunAuthorisation press = runs.press(project, request);
		Run run = runs.desk.create(press).orElseThrow();
		assertEquals(RunStatus.CREATED, run.status());
		assertEquals(press, run.authorisation());
		assertEquals(List.of(run), runs.journal.all());
	}

	@Test
	void theSamePressWhileItsRunWaitsGivesThatRunBack() {
		RunAuthorisation press = runs.press(project, request);
		Run first = runs.desk.create(press).orElseThrow();
		assertEquals(first, runs.desk.create(press).orElseThrow());
		assertEquals(1, runs.journal.all().size());
	}

	@Test
	void aTriggerIsRefusedForAnotherAuthorisation() {
		RunAuthorisation press = runs.press(project, request);
		runs.desk.create(press).orElseThrow();
		RunRequest other = Runs.request(RunMode.FULL_SEARCH, 2);
		RunAuthorisation reused = new RunAuthorisation(press.uiTriggerId(), press.uiTriggerSource(), press.uiTriggerMetadata(),
				press.uiTriggeredAt(), project, other, runs.desk.inputs(project, other).orElseThrow());
		assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.create(reused)).getFirst().code());
		assertEquals(1, runs.journal.all().size());
		assertEquals(1, runs.journal.rejections().size());
	}

	@Test
	void aTriggerIsRefusedOnceItsRunIsOver() throws InterruptedException {
		RunAuthorisation press = runs.press(project, request);
		runs.await(runs.desk.create(press).orElseThrow().id(), 1);
		assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.create(press)).getFirst().code());
	}

	@Test
	void aRunThatIsOverIsNotStartedAgain() throws InterruptedException {
		Run ended = runs.run(project, request, 1);
		assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.start(ended.id(), 1)).getFirst().code());
		assertEquals(List.of(ended), runs.journal.all());
	}

	@Test
	void aPressOnWhatHasChangedSinceIsStale() {
		RunAuthorisation press = runs.press(project, request);
		runs.open(Runs.SMALL.replace("uniform 1..4", "uniform 1..5"));
		assertEquals(ProblemCode.STALE, Runs.problems(runs.desk.create(press)).getFirst().code());
		assertTrue(runs.journal.all().isEmpty());
	}

	@Test
	void sourcesThatAreNotHereAreRefused() {
		RunAuthorisation press = runs.press(project, request);
		for (RunTriggerSource source : List.of(RunTriggerSource.API_CLIENT, RunTriggerSource.INTEGRATION_TEST)) {
			RunAuthorisation claimed = new RunAuthorisation(press.uiTriggerId(), source, Map.of(), press.uiTriggeredAt(), project,
					request, press.inputHashes());
			assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.create(claimed)).getFirst().code());
		}
	}

	@Test
	void numbersOutOfRangeAndUnknownStagesAreSaidAtOnce() {
		RunParameters wrong = new RunParameters(0, 0, -1, List.of("nobody"), Limit.NONE, Limit.NONE, Limit.NONE);
		var ranges = Runs.problems(
				runs.desk.inputs(project, new RunRequest(RunMode.FULL_SEARCH, wrong, 1, Map.of(), List.of())));
		assertEquals(4, ranges.size(), ranges.toString());
		var stages = Runs.problems(runs.desk.inputs(project, new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1,
				Map.of(StageSlot.EVALUATOR, List.of("no.such")), List.of())));
		assertTrue(stages.getFirst().remedy().contains("quantitative.evaluator"), stages.toString());
	}

	@Test
	void evaluationOnlyNeedsACandidate() {
		ProjectId empty = runs.open(Runs.SMALL.substring(0, Runs.SMALL.indexOf("## Candidates")));
		var problems = Runs.problems(runs.desk.inputs(empty, Runs.request(RunMode.EVAL_ONLY, 1)));
		assertEquals("Nothing to evaluate. The project has no candidate yet.", problems.getFirst().sentence());
	}

	@Test
	void aRunThatIsCancelledBeforeItStartsIsCancelledForGood() {
		Run run = runs.desk.create(runs.press(project, request)).orElseThrow();
		assertEquals(RunStatus.CANCELLED, runs.desk.cancel(run.id()).orElseThrow().status());
		assertEquals(RunStatus.CANCELLED, runs.journal.find(run.id()).orElseThrow().status());
		assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.start(run.id(), 1)).getFirst().code());
	}
}
