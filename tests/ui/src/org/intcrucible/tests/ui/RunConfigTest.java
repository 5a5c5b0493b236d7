package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.intcrucible.ui.ContextKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether the panel says what would be run, lets nobody run what cannot be, and makes one run of one press. */
@WithWindow
class RunConfigTest {

	/** Writes what makes a run short. */
	private static RunConfigPage shortened(RunConfigPage config) {
		return config.awaitReady().showFurther().type("tries", "50").type("candidates", "3").type("scenarios", "4").awaitEstimate("Evaluations").awaitReady();
	}

	@AfterEach
	void leaveNothingRunning(ProgressPage progress) {
		progress.clear();
	}

	@Test
	void whatIsTypedIsCheckedAtOnceAndKept(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject typed = StoredProject.open("Typed", StoredProject.SMALL, workbench);
		config.awaitReady().type("candidates", "0").awaitNotice("The number of candidates lies in 1 to 1,000,000, and is 0.").awaitRefused("and is 0.");
		config.type("candidates", "some").awaitNotice("This is no whole number of at least 0.").awaitRefused("A field cannot be read. Mend it first.");
		String before = config.estimate();
		config.type("candidates", "30").awaitReady();
		assertNotEquals(before, config.estimate());
		assertEquals(List.of(), config.notices());
		StoredProject.open("Typed elsewhere", StoredProject.SMALL, workbench);
		config.awaitValue("candidates", "200");
		typed.show(workbench);
		config.awaitValue("candidates", "30").awaitReady();
	}

	@Test
	void whatStandsInTheWayIsSaidWithItsRemedy(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("Blocked", StoredProject.SMALL.replace("price + 1", "prise + 1"), workbench);
		config.awaitRefused("prise").awaitNotice("prise").awaitNotice("Show line");
		assertFalse(config.isReady());
	}

	@Test
	void evaluatingWithoutCandidatesIsRefusedAndTheLinkMendsIt(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("No candidate", StoredProject.SMALL, workbench);
		config.awaitReady().mode(2).awaitNotice("Add a candidate").awaitRefused("");
		config.follow("mode-full-search").awaitReady();
	}

	@Test
	void whatTakesLongIsAWarningWithFewerCandidatesAsItsRemedy(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject.open("Long", StoredProject.LASTING, workbench);
		config.awaitReady().showFurther().type("tries", "1,000,000").type("scenarios", "400").type("candidates", "900,000").awaitNotice("over your 1 h mark. You can run anyway, or use").awaitReady();
		config.followFewer().awaitReady();
		assertNotEquals("900,000", config.value("candidates"));
	}

	@Test
	void aDocumentThatChangesIsCheckedAnew(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Changed", StoredProject.SMALL, workbench);
		config.awaitReady();
		project.save(StoredProject.SMALL.replace("price + 1", "prise + 1"));
		config.awaitRefused("prise");
		project.save(StoredProject.SMALL);
		config.awaitReady();
	}

	@Test
	void aPresetFillsTheFieldsAndWhatIsSavedCanBeChosen(RunConfigPage config, WindowPage window, RunningWorkbench workbench) {
		StoredProject.open("Presets", StoredProject.SMALL, workbench);
		config.awaitReady().preset("Quick").awaitReady();
		String quick = config.value("candidates");
		config.type("candidates", "17").awaitReady().preset("Save these settings\u2026");
		SWTBot dialog = window.dialog("Save settings");
		dialog.textWithId("presetdialog.name").setText("Seventeen");
		dialog.buttonWithId("presetdialog.save").click();
		config.preset("Quick").awaitValue("candidates", quick).preset("Seventeen").awaitValue("candidates", "17").awaitReady();
		config.preset("Remove Seventeen").awaitReady();
	}

	@Test
	void onlyThePressOfRunMakesARun(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Only a press", StoredProject.SMALL, workbench);
		shortened(config);
		for (String field : List.of("candidates", "scenarios", "seed", "budget", "tries")) {
			config.press(field, Keystrokes.CR);
		}
		KeyboardFactory.getSWTKeyboard().pressShortcut(SWT.MOD1, 'r');
		assertOnlyTheFocus(workbench, config);
		KeyboardFactory.getSWTKeyboard().pressShortcut(SWT.MOD1, 'r');
		config.type("candidates", "4").awaitReady();
		assertEquals(List.of(), project.runs());
		assertEquals(List.of(), project.events("run_created"));
	}

	@Test
	void theShortcutLeadsToRunFromEveryPerspective(RunConfigPage config, WindowPage window, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("From anywhere", StoredProject.SMALL, workbench);
		config.awaitReady();
		for (String perspective : List.of("Explore", "Trace")) {
			window.openPerspective(perspective);
			KeyboardFactory.getSWTKeyboard().pressShortcut(SWT.MOD1, 'r');
			assertOnlyTheFocus(workbench, config);
		}
		assertEquals(List.of(), project.runs());
	}

	/** The shortcut leads to Run and does no more. */
	private static void assertOnlyTheFocus(RunningWorkbench workbench, RunConfigPage config) {
		config.awaitFocus();
		assertTrue(workbench.ui().ask(() -> ((Control) config.button()).isFocusControl()));
	}

	@Test
	void aDoubleClickMakesOneRun(RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Twice", StoredProject.SMALL, workbench);
		shortened(config).doubleClickRun();
		progress.awaitEnded("R-001 was completed");
		config.awaitReady();
		assertEquals(3, project.run().counts().candidates());
		assertEquals(1, project.events("run_created").size());
		assertEquals(List.of(), project.events("run_rejected"));
	}

	@Test
	void anotherPressIsAnotherRun(RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Again", StoredProject.SMALL, workbench);
		shortened(config).pressRun();
		progress.awaitEnded("R-001 was completed");
		config.awaitEditable().mode(0).type("seed", "5").awaitReady().pressRun();
		progress.awaitEnded("R-002 was completed");
		List<Run> runs = project.runs();
		assertEquals(2, runs.size());
		assertNotEquals(runs.get(0).authorisation().uiTriggerId(), runs.get(1).authorisation().uiTriggerId());
		assertEquals(5, runs.get(0).authorisation().request().seed());
		assertEquals(RunMode.FULL_SEARCH, runs.get(0).authorisation().request().mode());
	}

	@Test
	void aDocumentThatIsSavedWhilePressedIsRefusedAndTold(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Overtaken", StoredProject.SMALL, workbench);
		shortened(config);
		Control button = (Control) config.button();
		workbench.ui().run(() -> {
			Thread other = new Thread(() -> project.save(StoredProject.SMALL.replace("price + 1", "price + 2")), "other");
			other.start();
			join(other);
			click(button);
		});
		config.awaitNotice("Show the spec").awaitReady();
		assertEquals(List.of(), project.runs());
		assertEquals(1, project.events("run_rejected").size());
	}

	private static void join(Thread other) {
		try {
			other.join();
		} catch (InterruptedException none) {
			throw new IllegalStateException(none);
		}
	}

	private static void click(Control button) {
		for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
			Event event = new Event();
			event.button = 1;
			event.x = 5;
			event.y = 5;
			button.notifyListeners(type, event);
		}
	}

	@Test
	void whileARunIsGoingNothingCanBeEditedOrPressed(RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Going", StoredProject.LASTING, workbench);
		Endless.run(config, progress);
		config.awaitRefused("R-001 is running. Stop it, or wait");
		assertFalse(config.isEditable());
		Control button = (Control) config.button();
		workbench.ui().run(() -> click(button));
		config.followReason("stop");
		progress.awaitEnded("R-001 was cancelled");
		config.awaitEditable().awaitReady();
		assertEquals(1, project.runs().size());
	}

	@Test
	void untilAProjectIsThereNothingOfTheOneBeforeCanBePressed(RunConfigPage config, RunningWorkbench workbench) {
		StoredProject before = StoredProject.open("Before", StoredProject.SMALL, workbench);
		StoredProject after = StoredProject.closed("After", StoredProject.SMALL);
		shortened(config);
		Control button = (Control) config.button();
		boolean allowed = workbench.ui().ask(() -> {
			workbench.workbench().getApplication().getChildren().get(0).getContext().set(ContextKeys.PROJECT, after.id());
			click(button);
			return button.isEnabled();
		});
		assertFalse(allowed);
		config.awaitValue("candidates", "200").awaitReady();
		assertEquals(List.of(), before.runs());
		assertEquals(List.of(), after.runs());
	}

	@Test
	void thePanelIsAsItWasInAnotherPerspective(RunConfigPage config, WindowPage window, RunningWorkbench workbench) {
		StoredProject.open("Perspectives", StoredProject.SMALL, workbench);
		config.awaitReady().type("candidates", "23").awaitReady();
		Shell shell = workbench.window().widget;
		window.useTheme("Dark").openPerspective("Explore").openPerspective("Design").useTheme("Light");
		config.awaitValue("candidates", "23").awaitReady();
		assertTrue(workbench.ui().ask(shell::isVisible));
	}
}
