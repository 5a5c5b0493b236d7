package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMark;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.tests.ui.pages.SpecPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.junit.jupiter.api.Test;

/** Whether the document can be written, mended and saved in its editor, and keeps what both the user and others did. */
@WithWindow
class SpecTest {

	private static final String DOCUMENT = """
			# %s

			## Goals
			- minimize cost: `cost` from 0 to 20

			## Constraints
			- Budget: `cost <= 15`

			## Levers
			- x: real 0..10

			## Assumptions
			- price: uniform 1..2

			## Mechanisms
			- cost = `x * price + 1`
			""";

	private static ProjectId open(String title, RunningWorkbench workbench, SpecPage spec) {
		ProjectId project = StoredProject.closed(title, DOCUMENT).id();
		open(project, workbench);
		spec.awaitTitle(title);
		return project;
	}

	private static void open(ProjectId project, RunningWorkbench workbench) {
		workbench.ui().run(() -> {
			workbench.workbench().getApplication().getChildren().get(0).getContext().set(ContextKeys.PROJECT, project);
			workbench.parts().showPart(ElementIds.PART_CHAT, PartState.ACTIVATE);
			workbench.parts().showPart(ElementIds.PART_SPEC, PartState.ACTIVATE);
		});
	}

	private static String text(ProjectId project, int revision) {
		return StoredProject.service(ProjectReader.class).text(project, revision).orElseThrow();
	}

	private static int revision(ProjectId project) {
		return StoredProject.service(ProjectReader.class).find(project).orElseThrow().revision();
	}

	private static Path kept(ProjectId project, RunningWorkbench workbench) {
		Path workspace = workbench.ui()
				.ask(() -> (Path) workbench.workbench().getApplication().getChildren().get(0).getContext().get(ContextKeys.WORKSPACE));
		return workspace.resolve("unsaved").resolve(project + ".md");
	}

	@Test
	void whatIsTypedIsSavedAsANewVersion(SpecPage spec, RunningWorkbench workbench) {
		ProjectId project = open("Written", workbench, spec);
		spec.awaitSaved(true).replace("cost <= 15", "cost <= 14").awaitSaved(false).control('s').awaitVersion(2).awaitSaved(true);
		assertEquals(DOCUMENT.formatted("Written").replace("15", "14"), text(project, 2));
	}

	@Test
	void aMisspeltNameIsToldOfAndMended(SpecPage spec, RunningWorkbench workbench) {
		ProjectId project = open("Mended", workbench, spec);
		spec.awaitNoProblem().replace("x * price", "x * prise").awaitProblem("prise");
		spec.control('.').control('1').enter().awaitNoProblem().awaitSaved(true);
		assertEquals(text(project, 1), spec.text());
	}

	@Test
	void whatIsNoDocumentIsNotSavedAndSaysWhy(SpecPage spec, RunningWorkbench workbench) {
		ProjectId project = open("Refused", workbench, spec);
		spec.replace("## Goals", "## Gaols").awaitProblem("Gaols").control('s').awaitNotice("Not saved. Line 3, column 4: Unknown section");
		assertEquals(1, revision(project));
		spec.control('z').awaitText("## Goals").awaitSaved(true);
	}

	@Test
	void theArchitectsChangeIsMarkedAndUndoneInTheText(SpecPage spec, ChatPage chat, RunningWorkbench workbench) {
		ProjectId project = open("Taught", workbench, spec);
		chat.awaitUsable().say("the cost must stay below 12").awaitChange(1);
		spec.awaitVersion(2).awaitTurn(": 1 line");
		String changed = text(project, 2);
		assertEquals(changed, spec.text());
		spec.control('z').awaitVersion(3).awaitTurn("No change").awaitSaved(true);
		assertEquals(text(project, 1), spec.text());
		assertEquals(text(project, 1), text(project, 3));
	}

	@Test
	void whatTheLastTurnChangedIsReadBesideWhatWasThere(SpecPage spec, ChatPage chat, RunningWorkbench workbench) {
		ProjectId project = open("Compared", workbench, spec);
		chat.awaitUsable().say("the cost must stay below 12").awaitChange(1);
		spec.awaitVersion(2).awaitTurn(": 1 line").readTurn();
		List<String> lines = spec.awaitReading("What the last turn changed in version 2").lines().toList();
		List<String> before = text(project, 1).lines().toList();
		List<String> after = text(project, 2).lines().toList();
		assertEquals(after.stream().filter(line -> !before.contains(line)).toList(), starting(lines, "+ "));
		assertEquals(before.stream().filter(line -> !after.contains(line)).toList(), starting(lines, "- "));
		spec.back().awaitText("cost");
		int changed = after.indexOf(starting(lines, "+ ").getFirst()) + 1;
		spec.clickOverview(changed).awaitCaret(changed + " : 1");
	}

	private static List<String> starting(List<String> lines, String sign) {
		return lines.stream().filter(line -> line.startsWith(sign)).map(line -> line.substring(sign.length())).toList();
	}

	@Test
	void anEarlierVersionIsReadAndTheDocumentStaysAsItIs(SpecPage spec, RunningWorkbench workbench) {
		ProjectId project = open("Read again", workbench, spec);
		spec.replace("cost <= 15", "cost <= 14").awaitSaved(false).control('s').awaitVersion(2).replace("real 0..10", "real 0..9").awaitSaved(false);
		assertEquals(text(project, 1), spec.readVersion("Version 1").awaitReading("Version 1"));
		spec.back().awaitText("cost <= 14").awaitText("real 0..9").awaitSaved(false).control('z').awaitSaved(true);
		assertEquals(2, revision(project));
	}

	@Test
	void theStripeBesideTheTextLeadsToWhatIsWrong(SpecPage spec, RunningWorkbench workbench) {
		open("Striped", workbench, spec);
		spec.replace("x * price", "x * prise").awaitProblem("prise");
		int line = spec.text().lines().toList().indexOf("- cost = `x * prise + 1`") + 1;
		spec.clickOverview(line).awaitCaret(line + " : 1");
		spec.control('z').awaitNoProblem();
	}

	@Test
	void unsavedEditsOutliveAChangeOfTheProject(SpecPage spec, RunningWorkbench workbench) {
		ProjectId project = open("Left", workbench, spec);
		spec.replace("cost <= 15", "cost <= 13").awaitSaved(false);
		open("Entered", workbench, spec);
		spec.awaitSaved(true);
		open(project, workbench);
		spec.awaitTitle("Left").awaitText("cost <= 13").awaitSaved(false);
		assertEquals(1, revision(project));
		spec.control('z').awaitText("cost <= 15").awaitSaved(true);
	}

	@Test
	void whatIsBeingSavedIsNotUnsavedAnyMoreWhenAnotherProjectIsOpened(SpecPage spec, RunningWorkbench workbench) {
		ProjectId other = StoredProject.closed("Next", DOCUMENT).id();
		ProjectId project = open("Hurried", workbench, spec);
		Path kept = kept(project, workbench);
		spec.replace("cost <= 15", "cost <= 13").awaitSaved(false).awaitKept(kept, true).control('s');
		open(other, workbench);
		spec.awaitTitle("Next").awaitKept(kept, false);
		assertTrue(text(project, 2).contains("cost <= 13"), text(project, 2));
		open(project, workbench);
		spec.awaitTitle("Hurried").awaitVersion(2).awaitSaved(true);
	}

	@Test
	void editsThatCannotBeReadAreToldOfAndTheDocumentOpens(SpecPage spec, RunningWorkbench workbench) throws IOException {
		ProjectId project = StoredProject.closed("Damaged", DOCUMENT).id();
		Path kept = kept(project, workbench);
		Files.createDirectories(kept.getParent());
		Files.write(kept, new byte[] { (byte) 0xC3, '(' });
		open(project, workbench);
		spec.awaitTitle("Damaged").awaitNotice("cannot be read").awaitSaved(true).awaitKept(kept, false);
	}

	@Test
	void aRunThatIsPressedMeanwhileIsMarkedAndTakesWhatIsSaved(SpecPage spec, WindowPage window, RunConfigPage config, ProgressPage progress,
			RunningWorkbench workbench) {
		ProjectId project = open("Marked", workbench, spec);
		config.awaitReady().type("candidates", "5").type("scenarios", "4").awaitReady();
		spec.replace("cost <= 15", "cost <= 13").awaitSaved(false);
		window.awaitDocument("edited");
		config.awaitReady().pressRun();
		progress.awaitEnded("completed");
		Run run = StoredProject.titled("Marked").run();
		assertTrue(run.marks().contains(RunMark.UNSAVED_EDITS), run.marks().toString());
		assertEquals(1, revision(project));
		spec.control('z').awaitSaved(true);
	}

	@Test
	void theTurnIsNotUndoneWhileThereIsSomethingToChooseFrom(SpecPage spec, ChatPage chat, RunningWorkbench workbench) {
		ProjectId project = open("Contested", workbench, spec);
		chat.awaitUsable().say("the cost must stay below 12").awaitChange(1);
		spec.awaitVersion(2).awaitTurn(": 1 line").replace("real 0..10", "real 0..8").awaitSaved(false);
		StoredProject.titled("Contested").save(text(project, 2).replace("uniform 1..2", "uniform 1..3"));
		spec.awaitNotice("version 3").undoTurn().awaitNotice("version 3").follow("mine").control('s').awaitVersion(4).awaitSaved(true);
		assertTrue(text(project, 4).contains("real 0..8"), text(project, 4));
	}

	@Test
	void whatOthersChangedMeanwhileDoesNotLoseWhatIsTyped(SpecPage spec, RunningWorkbench workbench) {
		ProjectId project = open("Both", workbench, spec);
		spec.replace("cost <= 15", "cost <= 13").awaitSaved(false);
		StoredProject.titled("Both").save(DOCUMENT.replace("real 0..10", "real 0..9"));
		spec.awaitNotice("version 2").follow("theirs").awaitText("real 0..9").awaitText("cost <= 15").awaitSaved(true);
		spec.control('z').awaitText("cost <= 13").awaitSaved(false).control('s').awaitVersion(3);
		assertTrue(text(project, 3).contains("cost <= 13"), text(project, 3));
		assertTrue(text(project, 2).contains("real 0..9"), text(project, 2));
	}
}
