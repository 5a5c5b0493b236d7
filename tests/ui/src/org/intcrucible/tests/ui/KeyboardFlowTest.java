package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.KeyboardPage;
import org.intcrucible.tests.ui.pages.NavigatorPage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole flow by whoever has no mouse: nothing but keys, pressed on whatever has the focus. Pages are only looked at. */
@WithWindow
class KeyboardFlowTest {

	@AfterEach
	void leaveNothingRunning(ProgressPage progress) {
		progress.clear();
	}

	@Test
	void aProblemIsTalkedAboutAdvisedOnRunAndToldOfByKeysAlone(KeyboardPage keys, NavigatorPage navigator, ChatPage chat, RunConfigPage config,
			ProgressPage progress) {
		keys.press(SWT.MOD1, 'n').awaitFocus("new-project.title").type("By keys").press(Keystrokes.CR);
		navigator.awaitProject("By keys");
		StoredProject project = StoredProject.titled("By keys");
		keys.stackWith("chat.composer.text").type("x is a lever between 0 and 5").press(Keystrokes.CR);
		chat.awaitChange(1);
		keys.awaitFocus("chat.composer.text").type("minimize cost: `x * 2` from 0 to 10").press(Keystrokes.CR);
		chat.awaitChange(2);
		keys.awaitFocus("chat.composer.text").type("Run it with 3 candidates, 4 scenarios and 50 tries.").press(Keystrokes.CR);
		chat.awaitNewest("Ready");
		keys.backTo("chat.advice.use").press(Keystrokes.SPACE);
		chat.awaitUsed();
		config.awaitBadge("Architect-suggested").awaitReady();
		keys.press(SWT.MOD1, 'r').awaitFocus("runconfig.run");
		assertEquals(List.of(), project.runs(), "the shortcut leads to Run and presses nothing");
		keys.press(Keystrokes.SPACE);
		progress.awaitEnded("R-001 was completed");
		chat.awaitSummary("Run R-001 summary");
		assertEquals(RunTriggerSource.RUN_CONFIG_PANEL, project.run().authorisation().uiTriggerSource());
		assertEquals(3, project.run().authorisation().request().parameters().numCandidates());
		assertTrue(project.run().authorisation().links().recommendedMessage().isPresent());
	}

	@Test
	void aRunIsPressedByEnterAndStoppedByKeys(KeyboardPage keys, RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Stopped by keys", StoredProject.LASTING, workbench);
		Endless.configure(config);
		keys.press(SWT.MOD1, 'r').awaitFocus("runconfig.run").press(Keystrokes.CR);
		progress.awaitRunning("R-001");
		keys.stackWith("progress.stop").press(Keystrokes.SPACE);
		progress.awaitEnded("R-001 was cancelled");
		assertEquals(RunStatus.CANCELLED, project.run().status());
	}

	@Test
	void theFieldsOfThePanelAreReachedInTheirOrder(KeyboardPage keys, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("In order", StoredProject.SMALL, workbench);
		config.awaitReady();
		keys.stackWith("runconfig.mode").press(Keystrokes.RIGHT);
		config.awaitNotice("Add a candidate");
		keys.press(Keystrokes.LEFT);
		config.awaitReady();
		for (String field : List.of("candidates", "scenarios", "seed", "time", "budget", "stages", "run")) {
			keys.tabTo("runconfig." + field);
		}
	}

	@Test
	void aValueIsTypedAndCountedByArrows(KeyboardPage keys, RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("Counted", StoredProject.SMALL, workbench);
		config.awaitReady();
		keys.stackWith("runconfig.mode").tabTo("runconfig.candidates").press(Keystrokes.UP);
		config.awaitValue("candidates", "201");
		keys.press(Keystrokes.PAGE_DOWN);
		config.awaitValue("candidates", "191").awaitReady();
	}
}
