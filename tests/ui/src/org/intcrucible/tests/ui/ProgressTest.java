package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether the window shows how a run gets on, ends it when its user wants, and says how it ended. */
@WithWindow
class ProgressTest {

	@AfterEach
	void leaveNothingRunning(ProgressPage progress) {
		progress.clear();
	}

	@Test
	void beforeTheFirstRunItSaysWhereRunsComeFrom(ProgressPage progress, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("No run yet", StoredProject.SMALL, workbench);
		progress.awaitEnded("It shows here as soon as you press Run in Run Config.").follow("runconfig");
		config.awaitReady();
	}

	@Test
	void aRunIsShownWithItsStageCountsBestAndWhoStartedIt(ProgressPage progress, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("Shown", StoredProject.LASTING, workbench);
		Endless.run(config, progress);
		progress.awaitRunning("R-001").awaitRunning("of 9,").awaitStage("Scenarios: done").awaitCounts("/ s").awaitBest("of the designs that the search tried");
		assertTrue(progress.counts().contains("Time left"), progress.counts());
		assertTrue(progress.started().matches("Started by you \\d\\d:\\d\\d:\\d\\d, Run Config panel"), progress.started());
		assertTrue(progress.stages().matches(".*Design: <?\\d+ %, Evaluate: not yet, Rank: not yet"), progress.stages());
		progress.awaitStatus("R-001 is running");
		progress.stop();
		progress.awaitEnded("R-001 was cancelled");
	}

	@Test
	void oneClickStopsARunWhichIsThenCancelledAndNotFailed(ProgressPage progress, RunConfigPage config, ChatPage chat, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Stopped", StoredProject.LASTING, workbench);
		Endless.run(config, progress);
		progress.stop();
		progress.awaitEnded("R-001 was cancelled");
		chat.awaitSummary("Run R-001 summary, cancelled after");
		assertEquals(1, chat.summaries().size());
		Run run = project.run();
		assertEquals(RunStatus.CANCELLED, run.status());
		assertTrue(run.times().completedAt().isPresent());
		assertEquals(1, project.events("run_ended").size());
		config.awaitReady();
	}

	@Test
	void itIsThereAgainAfterAnotherPerspectiveAndAnotherProject(ProgressPage progress, RunConfigPage config, WindowPage window, RunningWorkbench workbench) {
		StoredProject alone = StoredProject.open("Left alone", StoredProject.LASTING, workbench);
		Endless.run(config, progress);
		window.openPerspective("Explore").openPerspective("Design");
		progress.awaitRunning("R-001");
		StoredProject other = StoredProject.open("Beside", StoredProject.SMALL, workbench);
		progress.awaitEnded("It shows here as soon as you press Run");
		alone.show(workbench);
		progress.awaitRunning("R-001").stop();
		progress.awaitEnded("R-001 was cancelled");
		assertEquals(List.of(), other.runs());
	}

	@Test
	void aRunThatReachesItsTimeKeepsWhatItHasAndSaysSo(ProgressPage progress, RunConfigPage config, ChatPage chat, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("In time", StoredProject.LASTING, workbench);
		Endless.configure(config).time("1 s").awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		chat.awaitSummary("Run R-001 summary");
		assertEquals("max_runtime_s", project.run().stoppedAfter());
	}
}
