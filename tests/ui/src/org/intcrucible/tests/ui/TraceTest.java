package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.tests.ui.pages.AuditPage;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.ComparePage;
import org.intcrucible.tests.ui.pages.HistoryPage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.ResultsPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a run can be traced in the window: among the others, from its advice to its summary, in a log that holds. */
@WithWindow
class TraceTest {

	@AfterEach
	void leaveNothingRunning(WindowPage window, ProgressPage progress) {
		window.openPerspective("Design");
		progress.clear();
	}

	private static Run pressed(String title, RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open(title, StoredProject.SMALL, workbench);
		config.awaitReady().type("candidates", "6").type("scenarios", "3").awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		return project.run();
	}

	private static Reconstruction stored(Run run) {
		return StoredProject.service(AuditLog.class).show(run.id()).orElseThrow();
	}

	@Test
	void aRunIsTracedToThePressThatMadeItAndTheChainHolds(HistoryPage history, AuditPage audit, RunConfigPage config, ProgressPage progress, WindowPage window,
			RunningWorkbench workbench) {
		Run run = pressed("Traced", config, progress, workbench);
		window.openPerspective("Trace");
		history.awaitRuns("R-001").awaitStatus(0, "Completed");
		String best = "Best C-%04d, I %.3f".formatted(best(run).ordinal(), best(run).scores().intelligence());
		assertEquals(List.of(best), history.column("Outcome"));
		audit.awaitSubject("R-001").awaitCard("authorised", "you pressed Run").awaitCard("ended", "Completed").awaitCard("summary", "Architect");
		AuditLine created = stored(run).events().getFirst().line();
		audit.awaitCard("authorised", "#" + created.sequence());
		List<String> facts = audit.facts("authorised");
		assertTrue(facts.contains("Trigger\t" + run.authorisation().uiTriggerId()), facts.toString());
		assertTrue(facts.stream().anyMatch(fact -> fact.startsWith("From\tRun Config panel, " + System.getProperty("user.name"))), facts.toString());
		assertTrue(facts.stream().anyMatch(fact -> fact.contains(run.authorisation().inputHashes().problemSpec().substring(0, 8))), facts.toString());
		audit.verify().awaitChain("Chain verified. ").awaitChain("no gap and no edit");
	}

	private static Candidate best(Run run) {
		return StoredProject.service(RunReader.class).ranked(run.id(), Page.Request.first(1)).items().getFirst();
	}

	@Test
	void whatTheArchitectAdvisedIsTheFirstCardAndLeadsToItsConversation(AuditPage audit, ChatPage chat, RunConfigPage config, ProgressPage progress,
			WindowPage window, RunningWorkbench workbench) {
		StoredProject.open("Traced advice", StoredProject.SMALL, workbench);
		chat.awaitUsable().send("Run it with 12 candidates, 6 scenarios and 300 tries.").awaitNewest("Ready").useSettings().awaitUsed();
		config.awaitBadge("Architect-suggested").awaitReady();
		config.type("candidates", "7").awaitBadge("edited: 1 value").awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		window.openPerspective("Trace");
		audit.awaitCard("advised", "Architect").awaitCard("settings", "you");
		assertTrue(audit.lines("advised").getFirst().startsWith("Full search, 12 candidates, 6 scenarios, at most 300 tries"), audit.lines("advised").toString());
		assertEquals(List.of("Edited: Candidates 12 to 7."), audit.lines("settings"));
		audit.openConversation("advised");
		chat.awaitUsable().awaitWords("I cannot start runs");
	}

	@Test
	void runsComeAndChangeByThemselvesAndTheChosenOneIsTold(HistoryPage history, AuditPage audit, RunConfigPage config, ProgressPage progress,
			WindowPage window, RunningWorkbench workbench) {
		pressed("Followed", config, progress, workbench);
		StoredProject project = StoredProject.titled("Followed");
		window.openPerspective("Trace");
		history.awaitRuns("R-001").choose(0);
		window.openPerspective("Design");
		project.save(StoredProject.LASTING);
		Endless.run(config, progress);
		window.openPerspective("Trace");
		history.awaitRuns("R-002", "R-001").awaitStatus(0, "Running");
		audit.awaitSubject("R-001");
		history.choose(0);
		audit.awaitSubject("R-002").awaitCard("stages", "Started");
		window.openPerspective("Design");
		progress.stop();
		progress.awaitEnded("R-002 was cancelled");
		window.openPerspective("Trace");
		history.awaitStatus(0, "Cancelled");
		audit.awaitSubject("R-002").awaitCard("ended", "Cancelled");
		history.search("completed").awaitRuns("R-001");
		history.search("nowhere").awaitEmpty("No run fits").remedy();
		history.awaitRuns("R-002", "R-001").filter("Cancelled").awaitRuns("R-002").filter("Any status").awaitRuns("R-002", "R-001");
	}

	@Test
	void cardsAreReachedFoldedAndUnfoldedByArrows(AuditPage audit, ChatPage chat, RunConfigPage config, ProgressPage progress, WindowPage window, RunningWorkbench workbench) {
		pressed("By arrows", config, progress, workbench);
		window.openPerspective("Trace");
		audit.awaitCard("authorised", "you pressed Run").press("authorised", SWT.ARROW_LEFT);
		assertFalse(audit.hasFacts("authorised"));
		audit.press("authorised", SWT.ARROW_RIGHT);
		assertTrue(audit.hasFacts("authorised"));
		audit.click("authorised");
		assertFalse(audit.hasFacts("authorised"));
		audit.click("authorised");
		assertTrue(audit.hasFacts("authorised"));
		assertFalse(audit.hasFacts("stages"), "a trail fits one screen");
		audit.press("stages", SWT.ARROW_RIGHT);
		assertTrue(audit.facts("stages").stream().anyMatch(fact -> fact.startsWith("Ranker\t")), audit.facts("stages").toString());
		audit.press("authorised", SWT.ARROW_DOWN).awaitFocus("stages");
		audit.press("stages", SWT.ARROW_UP).awaitFocus("authorised");
		audit.press("authorised", SWT.END).awaitFocus("summary");
		audit.press("summary", SWT.CR);
		chat.awaitSummary("Run R-001 summary");
	}

	@Test
	void allEventsAreThereWordForWordAndGoIntoFiles(AuditPage audit, RunConfigPage config, ProgressPage progress, WindowPage window, RunningWorkbench workbench,
			@TempDir Path folder) {
		Run run = pressed("All of it", config, progress, workbench);
		window.openPerspective("Trace");
		audit.awaitSubject("R-001").verify().awaitChain("Chain verified. ").flipAll();
		AuditReader reader = StoredProject.service(AuditReader.class);
		AuditLine newest = reader.list(AuditFilter.ALL, Page.Request.first(1)).items().getFirst();
		audit.awaitSubject("All events");
		assertEquals("Run ended", audit.event(0, "What"));
		assertEquals("R-001, All of it", audit.event(0, "Run"));
		assertTrue(audit.chosen().contains(newest.payload()), audit.chosen().toString());
		assertTrue(audit.chosen().contains("hash " + newest.hash()), audit.chosen().toString());
		Path file = folder.resolve("events.jsonl");
		try (ChosenFile chosen = new ChosenFile(workbench, (shell, title, name, extension) -> Optional.of(file))) {
			audit.export("All events as JSON Lines...");
			assertEquals(newest.sequence(), chosen.await(file).lines().count());
			audit.awaitTold(newest.sequence() + " events written to events.jsonl").awaitChain("Chain verified. ");
			audit.flipAll().awaitSubject("R-001").export("Events of this run as CSV...");
			String csv = chosen.await(file);
			assertEquals(stored(run).events().size() + 1L, csv.lines().count(), csv);
			assertTrue(csv.contains(run.id().toString()), csv);
		}
	}

	@Test
	void anEventLeadsToItsRunOfWhicheverProject(AuditPage audit, RunConfigPage config, ProgressPage progress, WindowPage window, RunningWorkbench workbench) {
		Run run = pressed("Led to", config, progress, workbench);
		StoredProject.open("Led from", StoredProject.SMALL, workbench);
		window.openPerspective("Trace");
		audit.awaitSubject("No run").flipAll().awaitSubject("All events");
		audit.choose(row(audit, run)).openChosen().awaitSubject("R-001");
		assertTrue(audit.facts("authorised").contains("Trigger\t" + run.authorisation().uiTriggerId()));
		audit.flipAll().awaitSubject("All events").choose(row(audit, run)).openChosen().awaitSubject("R-001");
	}

	private static int row(AuditPage audit, Run run) {
		long ended = stored(run).events().getLast().line().sequence();
		return (int) (StoredProject.service(AuditReader.class).head().orElseThrow().sequence() - ended);
	}

	@Test
	void whoOpensARunSeesItsResults(HistoryPage history, ResultsPage results, RunConfigPage config, ProgressPage progress, WindowPage window,
			RunningWorkbench workbench) {
		Run run = pressed("Opened from history", config, progress, workbench);
		window.openPerspective("Trace");
		history.awaitRuns("R-001").choose(0).openChosen();
		results.awaitRun("R-001", StoredProject.service(RunReader.class).ranked(run.id(), Page.Request.first(100)).items().size());
	}

	@Test
	void twoRunsThatAreTickedAreCompared(HistoryPage history, ComparePage compare, RunConfigPage config, ProgressPage progress, WindowPage window,
			RunningWorkbench workbench) {
		pressed("Two of one kind", config, progress, workbench);
		config.awaitReady().type("candidates", "9").awaitReady().pressRun();
		window.openPerspective("Trace");
		history.awaitRuns("R-002", "R-001").awaitStatus(0, "Completed");
		compare.awaitEmpty("Nothing to compare yet");
		history.tick(1).tick(0);
		compare.awaitSubject("R-001 against R-002");
		assertEquals(List.of("6", "9", "+3"), compare.rows().get("Candidates"));
		assertFalse(compare.rows().containsKey("Mode"), compare.rows().toString());
		compare.flipOnly();
		assertEquals(List.of("Full search", "Full search", ""), compare.rows().get("Mode"));
		compare.flipOnly().swap().awaitSubject("R-002 against R-001");
		assertEquals(List.of("9", "6", "\u22123"), compare.rows().get("Candidates"));
		history.tick(0);
		assertTrue(history.isTicked(1));
		compare.awaitEmpty("Nothing to compare yet");
	}

	@Test
	void withoutRunsItSaysWhereRunsComeFrom(HistoryPage history, AuditPage audit, ProgressPage progress, WindowPage window, RunConfigPage config,
			RunningWorkbench workbench) {
		StoredProject.open("No run to trace", StoredProject.SMALL, workbench);
		assertTrue(progress.isShown(), "the other parts of the stack wait behind it");
		window.openPerspective("Trace");
		history.awaitEmpty("No runs yet");
		audit.awaitSubject("No run").verify().awaitChain("Chain verified. ");
		history.remedy();
		config.awaitReady();
	}
}
