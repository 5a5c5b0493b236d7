package org.intcrucible.ui.history.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.execution.internal.ExecutedRuns;
import org.intcrucible.run.internal.StoredHistory;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.history.internal.HistoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the rows of the history say what the store says, and are read as they are asked for. */
class RunPagesTest {

	private static final Moments UTC = new Moments(ZoneOffset.UTC, () -> HistoryFixture.PRESSED);

	@TempDir
	private Path folder;
	private HistoryFixture fixture;
	private final List<Object> lists = new ArrayList<>();
	private final List<Object> papers = new ArrayList<>();

	@BeforeEach
	void open() {
		fixture = new HistoryFixture(folder);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private RunPages pages() {
		RunReader counted = (RunReader) Proxy.newProxyInstance(RunReader.class.getClassLoader(), new Class<?>[] {RunReader.class}, (proxy, method, given) -> {
			if (method.getName().equals("list")) {
				lists.add(given[1]);
			} else if (method.getName().equals("papers")) {
				papers.add(given[0]);
			}
			try {
				return method.invoke(fixture.store().runs(), given);
			} catch (InvocationTargetException failed) {
				throw failed.getCause();
			}
		});
		return new RunPages(counted, new StoredHistory(counted), UTC);
	}

	private RunPart first(RunQuery query) {
		return pages().first(query, () -> true);
	}

	private RunQuery query(String words, RunStatus... statuses) {
		return new RunQuery(fixture.document().project(), Set.of(statuses), words);
	}

	private List<String> names(String words, RunStatus... statuses) {
		return first(query(words, statuses)).rows().stream().map(RunRow::name).toList();
	}

	private RunRow row(Run run) {
		RunPart part = first(query(""));
		return part.rows().get(part.indexOf(run.id()));
	}

	@Test
	void aProjectWithoutRunsHasNoRows() {
		assertEquals(RunPart.NONE, first(query("")));
		fixture.run();
		ProjectId other = fixture.store().save("# Other\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..5\n").project();
		assertEquals(RunPart.NONE, first(new RunQuery(other, Set.of(), "")));
	}

	@Test
	void theNewestComeFirstAndTheRestIsReadWhenItIsAskedFor() {
		int many = 2 * RunPages.ROWS + 30;
		IntStream.range(0, many).forEach(i -> fixture.run());
		RunPart first = first(query(""));
		assertEquals(1, lists.size(), "one page is read");
		assertEquals(RunPages.ROWS, first.rows().size());
		assertEquals(many, first.rows().getFirst().number());
		assertTrue(first.goesOn());
		RunPart second = first.then(pages().after(query(""), first.next(), () -> true));
		RunPart all = second.then(pages().after(query(""), second.next(), () -> true));
		assertFalse(all.goesOn());
		assertEquals(IntStream.iterate(many, i -> i >= 1, i -> i - 1).boxed().toList(), all.rows().stream().map(RunRow::number).toList());
	}

	@Test
	void whoSearchesForWhatIsRareFindsItBehindManyPages() {
		Run rare = fixture.end(fixture.run(), RunStatus.FAILED, 0, "The plug-in Queue was removed.");
		IntStream.range(0, 2 * RunPages.ROWS + 5).forEach(i -> fixture.run());
		RunPart found = first(query("  REMOVED queue "));
		assertEquals(List.of(rare.id()), found.rows().stream().map(RunRow::id).toList());
		assertFalse(found.goesOn());
	}

	@Test
	void statusesAndWordsNarrow() {
		fixture.run();
		fixture.end(fixture.run(), RunStatus.CANCELLED, 4, "");
		fixture.end(fixture.run(), RunStatus.FAILED, 0, "Out of memory.");
		assertEquals(List.of("R-003", "R-002", "R-001"), names(""));
		assertEquals(List.of("R-002"), names("", RunStatus.CANCELLED));
		assertEquals(List.of("R-003", "R-002"), names("", RunStatus.CANCELLED, RunStatus.FAILED));
		assertEquals(List.of(), names("memory", RunStatus.CANCELLED));
		assertEquals(List.of("R-002"), names("cancelled"));
		assertEquals(List.of("R-003", "R-002", "R-001"), names("full search"));
		assertEquals(List.of("R-001"), names("r-001"));
		assertTrue(query("x").isNarrow());
		assertTrue(query("", RunStatus.FAILED).isNarrow());
		assertFalse(query(" ").isNarrow());
	}

	@Test
	void aRowSaysHowARunStandsOrWhyItEnded() {
		assertEquals("Waits for its turn", row(fixture.run()).outcome());
		assertEquals("Stopped before it had candidates", row(fixture.end(fixture.run(), RunStatus.CANCELLED, 0, "")).outcome());
		assertEquals("Stopped, 1,410\u00a0candidates kept", row(fixture.end(fixture.run(), RunStatus.CANCELLED, 1_410, "")).outcome());
		assertEquals("Failed", row(fixture.end(fixture.run(), RunStatus.FAILED, 0, "")).outcome());
		RunRow failed = row(fixture.end(fixture.run(), RunStatus.FAILED, 0, "Out of memory."));
		assertEquals("Out of memory.", failed.outcome());
		assertEquals("0\u00a0ms", failed.time(), "it had not started");
		assertEquals(RunStatus.FAILED, failed.status());
		assertEquals("Full search", failed.mode());
		RunRow waiting = row(fixture.run());
		assertEquals("24 Sep 09:46", waiting.started());
		assertEquals("", waiting.time());
	}

	@Test
	void aRowSaysWhatBecameOfAdvice() {
		RunRow none = row(fixture.run());
		assertEquals(AdviceUse.NONE, none.used());
		assertEquals("none", none.advice());
		assertEquals(AdviceUse.AS_ADVISED, row(fixture.advised()).used());
		RunRow edited = row(fixture.advised(new ConfigDifference("num_candidates", "10", "20")));
		assertEquals(AdviceUse.EDITED, edited.used());
		assertEquals("edited", edited.advice());
	}

	@Test
	void editsThatCannotBeReadAreNone() {
		Run advised = fixture.advised();
		RunLinks links = advised.authorisation().links();
		assertEquals(AdviceUse.AS_ADVISED, row(fixture.run(links, new RunPapers("", "", " [ ] "))).used());
		assertEquals(AdviceUse.AS_ADVISED, row(fixture.run(links, new RunPapers("", "", "{"))).used());
	}

	@Test
	void papersAreReadOnlyOfRunsThatMayBeShown() {
		Run plain = fixture.advised();
		Run edited = fixture.advised(new ConfigDifference("num_candidates", "10", "20"));
		Run failed = fixture.end(fixture.advised(), RunStatus.FAILED, 0, "Out of memory.");
		fixture.run();
		assertEquals(List.of("R-003"), names("memory"));
		assertEquals(List.of(failed.id()), papers);
		papers.clear();
		assertEquals(List.of("R-002"), names("edited"));
		assertEquals(List.of(failed.id(), edited.id(), plain.id()), papers, "who asks for advice needs them");
		assertEquals(List.of("R-003", "R-001"), names("as advised"));
		assertEquals(List.of("R-004"), names("none"));
		assertEquals(List.of(), names("edited advised"), "one run has one word");
	}

	@Test
	void whatNobodyWantsToKnowAnyMoreIsNotReadToItsEnd() {
		IntStream.range(0, 2 * RunPages.ROWS + 5).forEach(i -> fixture.run());
		RunPart part = pages().first(query("nowhere"), () -> false);
		assertEquals(1, lists.size());
		assertTrue(part.goesOn());
	}

	@Test
	void aCompletedRunSaysWhatIsBest() throws InterruptedException {
		Run run = ExecutedRuns.in(fixture.store(), fixture.document().project(), RunMode.FULL_SEARCH, 3);
		Candidate best = fixture.store().runs().ranked(run.id(), Page.Request.first(1)).items().getFirst();
		RunRow row = row(run);
		assertEquals(String.format("Best C-%04d, I %.3f", best.ordinal(), best.scores().intelligence()), row.outcome());
		assertEquals(RunStatus.COMPLETED, row.status());
		assertTrue(row.time().matches("\\d.*s"), row.time());
	}
}
