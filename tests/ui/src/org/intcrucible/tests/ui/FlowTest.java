package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunSummary;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.NavigatorPage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.ui.ContextKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A problem is talked about, advised on, run by its user's press, and told of, all in the window and with the mouse. */
@WithWindow
class FlowTest {

	private static final String ITEMS = """
			## Constraints
			- Enough: `x * demand >= 1` (hard)
			## Assumptions
			- demand: uniform 1..4, nominal 2
			""";
	private static final String WISH = "Run it with 12 candidates, 6 scenarios and 300 tries.";

	@AfterEach
	void leaveNothingRunning(ProgressPage progress) {
		progress.clear();
	}

	@Test
	void aProblemIsTalkedAboutAdvisedOnRunAndToldOf(NavigatorPage navigator, ChatPage chat, RunConfigPage config, ProgressPage progress) {
		navigator.create("Flow");
		chat.open().awaitUsable().send("Please set up a run.").awaitNewest("Blocked");
		assertTrue(chat.blockers().toString().contains("Describe the problem"), chat.blockers().toString());
		assertFalse(chat.isUsable(), "a blocked recommendation cannot be used");
		config.awaitRefused("One more thing stands in the way.");
		mend(chat);
		chat.send(WISH).awaitNewest("Ready");
		assertTrue(chat.values().contains("Candidates 12; Scenarios 6"), chat.values());
		assertTrue(chat.turns().stream().anyMatch(turn -> turn.contains("I cannot start runs; you press Run in the Run Config panel.")), chat.turns().toString());
		StoredProject project = StoredProject.titled("Flow");
		chat.useSettings().awaitUsed();
		config.awaitBadge("Architect-suggested").awaitValue("candidates", "12").awaitReady();
		assertEquals("Starts one run. You can stop it at any time.", config.reason());
		assertEquals(List.of(), project.runs(), "nothing was pressed");
		config.pressRun();
		progress.awaitEnded("R-001 was completed").awaitStage("Rank: done");
		chat.awaitSummary("R-001");
		assertTold(chat);
		assertTraced(project);
	}

	/** In words, one thing after the other, and by items as they stand in a document. */
	private static void mend(ChatPage chat) {
		chat.send("x is a lever between 0 and 5").awaitWords("x is a lever between 0 and 5");
		chat.awaitChange(1).send("minimize cost: `x * 2` from 0 to 10").awaitChange(2).send(ITEMS).awaitChange(3);
	}

	private static void assertTold(ChatPage chat) {
		assertEquals(1, chat.summaries().size(), chat.summaries().toString());
		assertTrue(chat.summaries().getFirst().matches("Run R-001 summary, completed in .*"), chat.summaries().toString());
		assertEquals(3, chat.candidates().size(), chat.candidates().toString());
		for (String candidate : chat.candidates()) {
			assertTrue(candidate.matches("(?s).*C-\\d+.*I \\d+\\.\\d{3}.*P \\d\\.\\d{3} . R \\d\\.\\d{3}.*"), candidate);
		}
	}

	/** The store tells what was pressed, by whom, on whose advice, and what was said of it. */
	private static void assertTraced(StoredProject project) {
		Run run = project.run();
		RunAuthorisation press = run.authorisation();
		assertEquals(RunTriggerSource.RUN_CONFIG_PANEL, press.uiTriggerSource());
		assertEquals("runconfig.run", press.uiTriggerMetadata().get("widget"));
		assertEquals(System.getProperty("user.name"), press.uiTriggerMetadata().get("user"));
		assertFalse(press.uiTriggerMetadata().get("host").isBlank());
		assertEquals(12, press.request().parameters().numCandidates());
		assertEquals(6, press.request().parameters().numScenarios());
		assertEquals(300, press.request().parameters().maxEvaluations());
		assertEquals(12, run.counts().candidates());
		Reconstruction trace = StoredProject.service(AuditLog.class).show(run.id()).orElseThrow();
		Message advice = trace.said().values().stream().filter(message -> message.content().contains("I cannot start runs")).findFirst().orElseThrow();
		assertEquals(MessageRole.AGENT, advice.role());
		assertEquals(press.links().recommendedMessage().orElseThrow(), advice.id());
		assertTrue(trace.papers().toString().contains(advice.id().toString()), "the advice is kept as it was");
		assertEquals(List.of("run_created", "run_started", "run_ended"), trace.events().stream().map(event -> event.line().kind())
				.filter(kind -> kind.startsWith("run_")).toList());
		assertEquals(1, project.messages().stream().filter(message -> RunSummary.in(message).isPresent()).count());
		assertTrue(StoredProject.service(AuditLog.class).verify() instanceof ChainCheck.Sound);
	}

	@Test
	void aMessageThatOnlyAsksGetsNoRecommendationAndChangesNothing(ChatPage chat, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Asked", StoredProject.SMALL, workbench);
		chat.awaitUsable().send("We are running late with brunch; what are my constraints?").awaitWords("Enough");
		assertEquals(0, chat.recommendations());
		assertEquals(1, project.revision());
	}

	@Test
	void whoHasCandidatesAndWishesNoSearchIsAdvisedToEvaluateThem(ChatPage chat, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("Two ideas", StoredProject.SMALL + """

				## Candidates
				- Low: `x = 2`
				- High: `x = 7`
				""", workbench);
		chat.awaitUsable().send("Can we evaluate my two ideas?").awaitNewest("Ready");
		assertTrue(chat.values().contains("Mode Evaluate only"), chat.values());
		chat.useSettings().awaitUsed();
		config.awaitBadge("Architect-suggested").awaitReady();
	}

	@Test
	void whatIsSaidWhileAProjectIsBeingOpenedBelongsToIt(ChatPage chat, RunningWorkbench workbench) {
		StoredProject before = StoredProject.open("Said before", StoredProject.SMALL, workbench);
		chat.awaitUsable().send("What are my goals?").awaitWords("cost");
		int said = before.messages().size();
		StoredProject after = StoredProject.closed("Said after", StoredProject.SMALL);
		workbench.ui().run(() -> {
			workbench.workbench().getApplication().getChildren().get(0).getContext().set(ContextKeys.PROJECT, after.id());
			chat.sendNow("What are my constraints?");
		});
		chat.awaitWords("What are my constraints?").awaitWords("Budget");
		assertEquals(said, before.messages().size());
		assertEquals(2, after.messages().size(), after.messages().toString());
	}

	@Test
	void whyRunIsDisabledIsAnsweredInThePanelsWords(ChatPage chat, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("Why not", "# %s\n", workbench);
		config.awaitRefused("The document says nothing about what is wanted.");
		chat.awaitUsable().send("Why is Run disabled?").awaitWords("The document says nothing about what is wanted.");
	}

	@Test
	void whatTheBadgeSaysIsExplainedByTheArchitect(ChatPage chat, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Reasons", StoredProject.SMALL, workbench);
		advised(chat, config);
		config.why();
		chat.awaitWords("Why do you suggest these settings for the run?");
		assertEquals(List.of(), project.runs());
	}

	/** Takes over a recommendation that can be run in a moment. */
	private static void advised(ChatPage chat, RunConfigPage config) {
		chat.awaitUsable().send(WISH).awaitNewest("Ready").useSettings().awaitUsed();
		config.awaitBadge("Architect-suggested").awaitReady();
	}

	@Test
	void editedAdviceIsRunAsEditedAndSaysWhatWas(ChatPage chat, RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Edited", StoredProject.SMALL, workbench);
		advised(chat, config);
		config.type("candidates", "7").awaitBadge("edited: 1 value").awaitEdits("Candidates 12 to 7.");
		config.back().awaitValue("candidates", "12").awaitBadge("Architect-suggested");
		config.type("candidates", "7").awaitBadge("edited: 1 value").awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		assertEquals(7, project.run().counts().candidates());
		assertTrue(project.run().authorisation().links().recommendedMessage().isPresent(), "it still stems from the advice");
		assertTrue(project.events("run_created").getFirst().payload().contains("num_candidates"), project.events("run_created").toString());
	}

	@Test
	void adviceOnAProblemThatHasChangedIsStaleUntilItsValuesAreKept(ChatPage chat, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Stale", StoredProject.SMALL, workbench);
		advised(chat, config);
		project.save(StoredProject.SMALL.replace("cost <= 15", "cost <= 12"));
		config.awaitBadge("Stale").awaitNotice("This advice is stale.");
		chat.awaitNewest("Stale");
		config.follow("keep").awaitBadge("Architect-suggested").awaitReady();
		assertEquals(List.of(), project.runs());
	}

	@Test
	void newAdviceIsAskedForFromTheStaleNotice(ChatPage chat, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Anew", StoredProject.SMALL, workbench);
		advised(chat, config);
		project.save(StoredProject.SMALL.replace("cost <= 15", "cost <= 12"));
		config.awaitNotice("This advice is stale.").follow("ask");
		chat.awaitWords("I would like to run this with new settings.").awaitNewest("Ready");
		assertEquals(List.of(), project.runs());
	}

	@Test
	void aRunThatWasStoppedIsPreparedToBeResumedAndPressedAnew(ChatPage chat, RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Resumed", StoredProject.LASTING, workbench);
		Endless.run(config, progress);
		progress.stop();
		chat.awaitSummary("Run R-001 summary, cancelled after").prepareResume();
		config.awaitBadge("Resumes R-001").awaitReady();
		assertEquals(1, project.runs().size(), "preparing starts nothing");
		config.pressRun();
		progress.awaitRunning("R-002");
		progress.stop();
		progress.awaitEnded("R-002 was cancelled");
		List<Run> runs = project.runs();
		assertEquals(runs.get(1).id(), runs.get(0).authorisation().links().parentRun().orElseThrow());
		assertNotEquals(runs.get(1).authorisation().uiTriggerId(), runs.get(0).authorisation().uiTriggerId());
		assertTrue(runs.stream().allMatch(run -> run.status() == RunStatus.CANCELLED && run.authorisation().request().mode() == RunMode.FULL_SEARCH));
	}
}
