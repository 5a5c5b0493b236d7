package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.tests.ui.pages.CandidatePage;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.ResultsPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.widget.Numbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what a run found can be looked through: by order, by filter, in the chart, and one candidate at a time. */
@WithWindow
class ResultsTest {

	private static final String TITLE = "Results";
	private static final int CANDIDATES = 40;

	private static StoredProject project;

	private List<Candidate> stored;

	/** One run, which its user has pressed, is enough for all tests. */
	@BeforeEach
	void open(RunningWorkbench workbench, RunConfigPage config, ProgressPage progress, WindowPage window, ResultsPage results) {
		if (project == null) {
			StoredProject made = StoredProject.open(TITLE, StoredProject.SMALL, workbench);
			config.awaitReady().type("candidates", String.valueOf(CANDIDATES)).type("scenarios", "6").awaitReady().pressRun();
			progress.awaitEnded("R-001 was completed");
			project = made;
		} else {
			var context = workbench.workbench().getApplication().getChildren().get(0).getContext();
			workbench.ui().run(() -> {
				context.remove(ContextKeys.CANDIDATE);
				context.remove(ContextKeys.RUN);
				context.set(ContextKeys.PROJECT, project.id());
			});
		}
		Run run = project.run();
		stored = StoredProject.service(RunReader.class).ranked(run.id(), Page.Request.first(1000)).items();
		window.openPerspective("Explore");
		results.open().filter("").awaitRun("R-001", stored.size());
	}

	private static String name(Candidate candidate) {
		return Numbers.candidate(candidate.ordinal());
	}

	@Test
	void everyCandidateIsThereAsItWasRanked(ResultsPage results) {
		List<String> names = results.seen(1);
		assertTrue(names.size() > 3, names.toString());
		assertEquals(stored.subList(0, names.size()).stream().map(ResultsTest::name).toList(), names);
		assertEquals(stored.subList(0, names.size()).stream().map(candidate -> Numbers.score(candidate.scores().intelligence())).toList(),
				results.seen(results.column("I")));
		results.awaitCount(stored.size() + " ranked by I");
		for (CandidateStatus status : List.of(CandidateStatus.PROMISING, CandidateStatus.REJECTED)) {
			long count = stored.stream().filter(candidate -> candidate.status() == status).count();
			assertTrue(results.chip(status.name()).endsWith(" " + count), results.chip(status.name()));
		}
	}

	@Test
	void aClickOnAHeaderOrdersByItAndTheThirdAsRanked(ResultsPage results) {
		int column = results.column("x");
		Comparator<Candidate> byLever = Comparator.comparingDouble(candidate -> candidate.design().value(0));
		results.sort(column).awaitFirst(name(stored.stream().min(byLever).orElseThrow()));
		// Of two that are alike the one that was ranked before comes first.
		results.sort(column).awaitFirst(name(stored.stream().min(byLever.reversed()).orElseThrow()));
		results.sort(column).awaitFirst(name(stored.getFirst()));
	}

	@Test
	void theFilterLeavesWhatItSays(ResultsPage results) {
		long expected = stored.stream().filter(candidate -> candidate.design().value(0) < 3).count();
		results.filter("x < 3").awaitRows((int) expected);
		results.filter("laod < 3").awaitProblem("No column is called \"laod\".");
		assertEquals(expected, results.rows(), "what is not understood leaves the rows as they are");
		results.filter(name(stored.get(4))).awaitRows(1).awaitFirst(name(stored.get(4)));
		results.filter("").awaitRows(stored.size());
	}

	@Test
	void aChipLeavesOneStatus(ResultsPage results) {
		CandidateStatus status = stored.getFirst().status();
		int expected = (int) stored.stream().filter(candidate -> candidate.status() == status).count();
		results.flip(status.name()).awaitRows(expected);
		results.flip(status.name()).awaitRows(stored.size());
	}

	@Test
	void theChosenRowIsShownBesideAndStaysChosenInAnyOrder(ResultsPage results, CandidatePage candidate) {
		Candidate chosen = stored.get(2);
		results.choose(2).awaitChosen(name(chosen));
		candidate.awaitCandidate(name(chosen));
		assertTrue(candidate.rank().startsWith("rank 3 of "), candidate.rank());
		assertTrue(candidate.balance().contains(Numbers.score(chosen.scores().intelligence())), candidate.balance());
		assertEquals(chosen.scores().rankingFactors().positive().size(), candidate.factorsFor());
		assertTrue(candidate.verdicts().contains("Budget"), candidate.verdicts());
		results.sort(results.column("x")).awaitChosen(name(chosen));
		results.sort(results.column("x")).sort(results.column("x")).awaitFirst(name(stored.getFirst()));
	}

	@Test
	void theKeyboardLeadsToTheEndsAndFromRowToRow(ResultsPage results) {
		results.choose(1).press(SWT.NONE, SWT.END).awaitChosen(name(stored.getLast()));
		results.press(SWT.NONE, SWT.HOME).awaitChosen(name(stored.getFirst()));
		results.press(SWT.NONE, SWT.ARROW_DOWN).awaitChosen(name(stored.get(1)));
	}

	@Test
	void chosenRowsAreCopiedWithAllTheirDigits(ResultsPage results) {
		results.choose(0).awaitChosen(name(stored.getFirst()));
		String copied = results.copy("rank\tcandidate\t");
		List<String> lines = copied.lines().toList();
		assertEquals(2, lines.size(), copied);
		List<String> header = List.of(lines.get(0).split("\t"));
		List<String> cells = List.of(lines.get(1).split("\t"));
		assertEquals(stored.getFirst().id(), cells.get(header.indexOf("candidate")));
		assertEquals(stored.getFirst().scores().intelligence(), Double.parseDouble(cells.get(header.indexOf("I"))));
		assertEquals(stored.getFirst().design().value(0), Double.parseDouble(cells.get(header.indexOf("x"))));
	}

	@Test
	void whatIsShownOrAllOfItIsWrittenIntoTheFileThatTheUserChooses(ResultsPage results, RunningWorkbench workbench, @TempDir Path folder) {
		Path file = folder.resolve("results.txt");
		List<String> proposed = new ArrayList<>();
		try (ChosenFile choice = new ChosenFile(workbench, (shell, title, name, extension) -> {
			proposed.add(name + "." + extension);
			return Optional.of(file);
		})) {
			results.filter("x < 3").awaitRows((int) stored.stream().filter(candidate -> candidate.design().value(0) < 3).count());
			results.export("Shown candidates as CSV...");
			assertEquals(stored.stream().filter(candidate -> candidate.design().value(0) < 3).map(Candidate::id).toList(), ids(choice.await(file)));
			results.export("All candidates as CSV...");
			assertEquals(stored.stream().map(Candidate::id).toList(), ids(choice.await(file)));
			results.export("Whole run as JSON...");
			String json = choice.await(file);
			assertTrue(json.startsWith("{") && json.contains(project.run().id().toString()), json);
			assertEquals(List.of("R-001.csv", "R-001.csv", "R-001.json"), proposed);
		}
		results.filter("").awaitRows(stored.size());
	}

	private static List<String> ids(String csv) {
		assertTrue(csv.startsWith("rank,candidate,"), csv);
		return csv.lines().skip(1).map(line -> line.split(",")[1]).toList();
	}

	@Test
	void whatCannotBeWrittenIsSaidAndAnExportThatIsGivenUpWritesNothing(ResultsPage results, RunningWorkbench workbench, @TempDir Path folder) {
		Path file = folder.resolve("no such folder").resolve("results.csv");
		try (ChosenFile choice = new ChosenFile(workbench, (shell, title, name, extension) -> Optional.of(file))) {
			results.export("All candidates as CSV...").awaitProblem("The file was not written: there is no folder " + file.getParent());
		}
		List<String> asked = new ArrayList<>();
		try (ChosenFile choice = new ChosenFile(workbench, (shell, title, name, extension) -> {
			asked.add(title);
			return Optional.empty();
		})) {
			results.export("All candidates as CSV...");
			assertEquals(List.of("Export results"), asked);
		}
		results.filter("x < 11").awaitRows(stored.size()).filter("");
	}

	@Test
	void theBestOneIsProposedWheneverTheRunIsOpenedAgain(ResultsPage results, CandidatePage candidate, RunningWorkbench workbench) {
		results.choose(3);
		candidate.awaitCandidate(name(stored.get(3)));
		var context = workbench.workbench().getApplication().getChildren().get(0).getContext();
		workbench.ui().run(() -> {
			context.remove(ContextKeys.CANDIDATE);
			context.remove(ContextKeys.RUN);
		});
		results.awaitChosen(name(stored.getFirst()));
		candidate.awaitCandidate(name(stored.getFirst()));
		workbench.ui().run(() -> context.set(ContextKeys.CANDIDATE, "c99999"));
		workbench.ui().run(() -> context.set(ContextKeys.PROJECT, null));
		workbench.ui().run(() -> context.set(ContextKeys.PROJECT, project.id()));
		results.awaitChosen(name(stored.getFirst()));
	}

	@Test
	void whatIsChosenInTheChartIsChosenEverywhere(ResultsPage results, CandidatePage candidate) {
		String chosen = results.chooseOnFront();
		results.awaitChosen(chosen);
		candidate.awaitCandidate(chosen);
	}

	@Test
	void aRangeOfALeverLeavesWhatLiesInIt(ResultsPage results) {
		double low = stored.stream().mapToDouble(candidate -> candidate.design().value(0)).min().orElseThrow();
		double high = stored.stream().mapToDouble(candidate -> candidate.design().value(0)).max().orElseThrow();
		int expected = (int) stored.stream().filter(candidate -> candidate.design().value(0) >= low + 0.05 * (high - low)).count();
		assertTrue(expected < stored.size(), "the lowest one is left out");
		results.pressInLevers(SWT.ARROW_UP).awaitRows(expected);
		results.pressInLevers(SWT.ESC).awaitRows(stored.size());
	}

	@Test
	void aCandidateBecomesASeedAndNothingIsStarted(ResultsPage results, CandidatePage candidate) {
		results.choose(0);
		candidate.awaitCandidate(name(stored.getFirst())).seed().awaitTold("a seed in Run Config. This starts nothing.");
		RunDraft draft = StoredProject.service(RunDrafts.class).find(project.id()).orElseThrow();
		assertEquals(RunMode.SEEDED, draft.request().mode());
		assertEquals(1, draft.request().parameters().seedCandidateIds().size());
		assertEquals(1, project.runs().size());
	}

	@Test
	void aScenarioIsToldWithItsWorld(ResultsPage results, CandidatePage candidate) {
		results.choose(0);
		candidate.awaitCandidate(name(stored.getFirst())).firstScenario().awaitScenario("demand = 2");
	}

	@Test
	void aCandidateIsDiscussedInAConversationOfItsOwn(ResultsPage results, CandidatePage candidate, ChatPage chat) {
		results.choose(0);
		candidate.awaitCandidate(name(stored.getFirst())).discuss();
		chat.awaitWords("Why does " + name(stored.getFirst()) + " stand where it stands?");
	}

	@Test
	void aFilterThatTheNextRunDoesNotKnowLeavesAllOfItsRows(ResultsPage results, CandidatePage candidate, RunConfigPage config, ProgressPage progress,
			WindowPage window, RunningWorkbench workbench) {
		results.filter("x < 3").awaitRows((int) stored.stream().filter(one -> one.design().value(0) < 3).count());
		window.openPerspective("Design");
		StoredProject other = StoredProject.open("Other levers", StoredProject.SMALL.replace("x", "y"), workbench);
		config.awaitReady().type("candidates", String.valueOf(CANDIDATES / 2)).type("scenarios", "3").awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		window.openPerspective("Explore");
		List<Candidate> others = StoredProject.service(RunReader.class).ranked(other.run().id(), Page.Request.first(1000)).items();
		results.open().awaitRun("R-001", others.size()).awaitProblem("No column is called \"x\".").awaitFirst(name(others.getFirst()));
		candidate.awaitCandidate(name(others.getFirst()));
		results.filter("y < 3").awaitRows((int) others.stream().filter(one -> one.design().value(0) < 3).count());
	}

	@Test
	void aProjectWithoutRunsSaysHowToGetResults(ResultsPage results, WindowPage window, RunningWorkbench workbench) {
		StoredProject.open("Nothing run", StoredProject.SMALL, workbench);
		window.openPerspective("Explore");
		results.open().awaitEmpty("No results yet");
	}
}
