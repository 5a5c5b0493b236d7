package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.intcrucible.tests.ui.pages.CandidatePage;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.ResultsPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.intcrucible.ui.widget.Numbers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whether a run with far more candidates than are read at once can be looked through, chosen from, copied and exported. */
@WithWindow
class LargeRunTest {

	private static final int SCENARIOS = 2;

	@TempDir
	private Path folder;

	@Test
	void moreCandidatesThanAreReadAtOnce(RunningWorkbench workbench, RunConfigPage config, ProgressPage progress, WindowPage window, ResultsPage results,
			CandidatePage candidate) {
		walk("Grown", 1_000, workbench, config, progress, window, results, candidate);
	}

	@Test
	@Tag("long")
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void aHundredThousandCandidates(RunningWorkbench workbench, RunConfigPage config, ProgressPage progress, WindowPage window, ResultsPage results,
			CandidatePage candidate) {
		walk("Grown most", 100_000, workbench, config, progress, window, results, candidate);
	}

	private void walk(String title, int count, RunningWorkbench workbench, RunConfigPage config, ProgressPage progress, WindowPage window,
			ResultsPage results, CandidatePage candidate) {
		StoredProject small = StoredProject.open(title, StoredProject.SMALL, workbench);
		config.awaitReady().type("candidates", "4").type("scenarios", String.valueOf(SCENARIOS)).awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		GrownArchive.read(small, count, SCENARIOS, folder).show(workbench);
		window.openPerspective("Explore");
		results.open().filter("").awaitRun("R-001", count).awaitCount(Numbers.count(count) + " ranked by I");
		candidate.awaitCandidate(name(1, count));
		look(count, results, candidate);
		take(count, results, workbench);
	}

	/** The candidate with a rank. */
	private static String name(int rank, int count) {
		return Numbers.candidate(GrownArchive.ordinal(rank, count));
	}

	private static void look(int count, ResultsPage results, CandidatePage candidate) {
		List<String> names = results.seen(1);
		assertTrue(names.size() > 3, names.toString());
		assertEquals(IntStream.rangeClosed(1, names.size()).mapToObj(rank -> name(rank, count)).toList(), names);
		results.press(SWT.NONE, SWT.END).awaitChosen(name(count, count));
		candidate.awaitCandidate(name(count, count));
		int column = results.column("x");
		results.sort(column).awaitFirst(Numbers.candidate(1));
		results.sort(column).awaitFirst(Numbers.candidate(count));
		results.sort(column).awaitFirst(name(1, count));
		results.filter("x <= 1").awaitRows(count / 10).awaitCount(Numbers.count(count / 10) + " of " + Numbers.count(count));
		results.filter("cost <= 2, rank <= 10").awaitRows((int) IntStream.rangeClosed(1, 10)
				.filter(rank -> GrownArchive.ordinal(rank, count) <= count / 10).count());
		results.filter("").flip("REJECTED").awaitRows(count / 5).flip("REJECTED").awaitRows(count);
	}

	private void take(int count, ResultsPage results, RunningWorkbench workbench) {
		List<String> copied = results.press(SWT.MOD1, 'a').copy("rank\tcandidate\t").lines().toList();
		assertEquals(count + 1, copied.size());
		assertEquals("c" + GrownArchive.ordinal(count, count), copied.get(count).split("\t")[1]);
		Path file = folder.resolve("results");
		try (ChosenFile choice = new ChosenFile(workbench, (shell, title, name, extension) -> Optional.of(file))) {
			results.export("All candidates as CSV...");
			List<String> exported = choice.await(file).lines().toList();
			assertEquals(count + 1, exported.size());
			assertTrue(exported.get(count).startsWith(count + ",c" + GrownArchive.ordinal(count, count) + ","), exported.get(count));
			results.export("Whole run as JSON...");
			String json = choice.await(file);
			assertTrue(json.contains("\"c" + GrownArchive.ordinal(count, count) + "\""), "the last candidate is in the file");
		}
		results.press(SWT.NONE, SWT.HOME).awaitChosen(name(1, count));
	}
}
