package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.stage.Designer;
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
		assertEquals(press.uiTriggerId(), run.authorisation().uiTriggerId());
		assertEquals(runs.preflight(project, request, RunLinks.NONE).normalizedConfig(), run.authorisation().request());
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
				press.uiTriggeredAt(), project, other, press.links(), runs.preflight(project, other, press.links()).inputHashes());
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
	void whatChangedSinceIsSaid() {
		RunAuthorisation press = runs.press(project, request);
		InputHashes shown = press.inputHashes();
		Map<String, InputHashes> stale = Map.of(
				"After it was shown, there changed: the problem spec.", new InputHashes("x", shown.worldModel(), shown.configuration(), shown.stages()),
				"After it was shown, there changed: the world model.", new InputHashes(shown.problemSpec(), "x", shown.configuration(), shown.stages()),
				"After it was shown, there changed: the configuration.", new InputHashes(shown.problemSpec(), shown.worldModel(), "x", shown.stages()),
				"After it was shown, there changed: the stages or what they are made of.",
				new InputHashes(shown.problemSpec(), shown.worldModel(), shown.configuration(), "x"),
				"After it was shown, there changed: the problem spec, the world model, the configuration and the stages or what they are made of.",
				new InputHashes("", "", "", ""));
		stale.forEach((sentence, hashes) -> {
			List<Problem> problems = Runs.problems(runs.desk.create(Runs.press(project, request, RunLinks.NONE, hashes)));
			assertEquals(ProblemCode.STALE, problems.getFirst().code());
			assertEquals("Nothing was started. " + sentence, problems.getFirst().sentence());
			assertTrue(runs.journal.rejections().getLast().contains(sentence), runs.journal.rejections().toString());
		});
		assertTrue(runs.journal.all().isEmpty());
	}

	@Test
	void aPressIsStaleOnceTheBytesOfAStageAreOthers() {
		RunAuthorisation press = runs.press(project, request);
		runs.stages.change("quantitative.evaluator", "f00d");
		assertTrue(Runs.problems(runs.desk.create(press)).getFirst().sentence().contains("the stages"));
		RunAuthorisation again = runs.press(project, request);
		List<Problem> problems = Runs.problems(runs.desk.create(again));
		assertEquals(ProblemCode.STALE, problems.getFirst().code());
		assertTrue(problems.getFirst().sentence().contains("quantitative.evaluator"), "an instance of other bytes was taken: " + problems);
	}

	@Test
	void aStageOfTheSameNameFromElsewhereIsNotTaken() throws InterruptedException {
		AtomicBoolean called = new AtomicBoolean();
		runs.stages.shelf.addRanker((context, suite, standings) -> {
			called.set(true);
			return List.of();
		}, ShelvedStages.with(Runs.id("quantitative.ranker"), ShelvedStages.SHA256, "f00d"));
		assertEquals(RunStatus.COMPLETED, runs.run(project, request, 1).status());
		assertFalse(called.get());
	}

	@Test
	void whatAReaderOfTheResultsMustKnowIsMarked() {
		Designer none = (context, count, seeds, scenarios, probe) -> List.of();
		runs.stages.add(none, ShelvedStages.with(Runs.id("acme.dice"), StageDescriptor.DETERMINISTIC, "false"));
		runs.stages.add(none, ShelvedStages.with(Runs.id("acme.plugin"), ShelvedStages.TRUSTED, false));
		assertEquals(List.of(), runs.desk.create(runs.press(project, request)).orElseThrow().marks());
		assertEquals(List.of(RunMark.NON_DETERMINISTIC), runs.desk.create(runs.press(project, with("acme.dice"))).orElseThrow().marks());
		assertEquals(List.of(RunMark.UNSIGNED_PLUGIN), runs.desk.create(runs.press(project, with("acme.plugin"))).orElseThrow().marks());
		RunAuthorisation press = runs.press(project, request);
		RunAuthorisation unsaved = new RunAuthorisation(press.uiTriggerId(), press.uiTriggerSource(), Map.of(RunExecution.UNSAVED_EDITS, "true"),
				press.uiTriggeredAt(), project, request, press.links(), press.inputHashes());
		assertEquals(List.of(RunMark.UNSAVED_EDITS), runs.desk.create(unsaved).orElseThrow().marks());
	}

	private static RunRequest with(String designer) {
		return new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1, Map.of(StageSlot.DESIGNER, List.of(designer)), List.of());
	}

	@Test
	void onlyARunOfTheProjectThatIsOverIsFollowed() throws InterruptedException {
		Run waiting = runs.desk.create(runs.press(project, request)).orElseThrow();
		ProjectId other = runs.open(Runs.SMALL.replace("# Small", "# Other"));
		Run elsewhere = runs.run(other, request, 1);
		Run completed = runs.run(project, request, 1);
		assertRefused(new RunLinks.Repeated(new RunId(UUID.randomUUID())));
		assertRefused(new RunLinks.Repeated(waiting.id()));
		assertRefused(new RunLinks.Repeated(elsewhere.id()));
		assertRefused(new RunLinks.Resumed(waiting.id()));
		assertRefused(new RunLinks.Resumed(elsewhere.id()));
		assertRefused(new RunLinks.Resumed(completed.id()));
		Run imported = new Run(new RunId(UUID.randomUUID()), 9, runs.press(project, request), RunStatus.FAILED, completed.created(), completed.times(),
				completed.counts(), completed.stages(), List.of(), "", "broken", RunUsage.NONE, "another installation");
		runs.journal.created(imported, runs.journal.document(completed.id()).orElseThrow(), RunPapers.NONE);
		assertRefused(new RunLinks.Resumed(imported.id()));
		Run again = runs.follow(completed, new RunLinks.Repeated(completed.id()), 2);
		assertEquals(runs.result(completed), runs.result(again));
	}

	private void assertRefused(RunLinks.Source source) {
		int before = runs.journal.all().size();
		RunAuthorisation press = runs.press(project, request, new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), source));
		Runs.problems(runs.desk.create(press));
		assertEquals(before, runs.journal.all().size());
	}

	@Test
	void sourcesThatAreNotHereAreRefused() {
		RunAuthorisation press = runs.press(project, request);
		for (RunTriggerSource source : List.of(RunTriggerSource.API_CLIENT, RunTriggerSource.INTEGRATION_TEST)) {
			RunAuthorisation claimed = new RunAuthorisation(press.uiTriggerId(), source, Map.of(), press.uiTriggeredAt(), project,
					request, press.links(), press.inputHashes());
			assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.create(claimed)).getFirst().code());
		}
	}

	@Test
	void whatPreflightHasAgainstItIsSaidAndLogged() {
		RunParameters wrong = new RunParameters(0, 0, -1, List.of("nobody"), Limit.NONE, Limit.NONE, Limit.NONE);
		RunAuthorisation press = runs.press(project, new RunRequest(RunMode.FULL_SEARCH, wrong, 1, Map.of(), List.of()));
		List<Problem> problems = Runs.problems(runs.desk.create(press));
		assertEquals(4, problems.size(), problems.toString());
		assertEquals(1, runs.journal.rejections().size());
		problems.forEach(problem -> assertTrue(runs.journal.rejections().getFirst().contains(problem.sentence()), problem.toString()));
		assertTrue(runs.journal.all().isEmpty());
	}

	@Test
	void aRunThatIsCancelledBeforeItStartsIsCancelledForGood() {
		Run run = runs.desk.create(runs.press(project, request)).orElseThrow();
		assertEquals(RunStatus.CANCELLED, runs.desk.cancel(run.id()).orElseThrow().status());
		assertEquals(RunStatus.CANCELLED, runs.journal.find(run.id()).orElseThrow().status());
		assertEquals(ProblemCode.REFUSED, Runs.problems(runs.desk.start(run.id(), 1)).getFirst().code());
	}
}
