package org.intcrucible.ui.history.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.execution.internal.ExecutedRuns;
import org.intcrucible.run.internal.StoredHistory;
import org.intcrucible.store.Page;
import org.intcrucible.ui.history.internal.HistoryFixture;
import org.intcrucible.ui.history.internal.compare.CompareRow.Group;
import org.intcrucible.ui.history.internal.compare.RunComparisons.Compared;
import org.intcrucible.ui.history.internal.compare.RunComparisons.Head;
import org.intcrucible.ui.history.internal.data.Moments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether two runs beside each other say what is stored of them, and what differs. */
class RunComparisonsTest {

	@TempDir
	private Path folder;
	private HistoryFixture fixture;

	@BeforeEach
	void open() {
		fixture = new HistoryFixture(folder);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private Compared compared(Run first, Run second) {
		return comparisons().of(first.id(), second.id()).orElseThrow();
	}

	private RunComparisons comparisons() {
		return new RunComparisons(fixture.store().runs(), new StoredHistory(fixture.store().runs()),
				new Moments(ZoneOffset.UTC, () -> HistoryFixture.PRESSED));
	}

	private static CompareRow row(Compared compared, String name) {
		return compared.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(compared.rows()));
	}

	@Test
	void runsThatAreAlikeDifferInNothing() {
		Compared alike = compared(fixture.run(), fixture.run());
		assertEquals(new Head("R-001", "24 Sep"), alike.first());
		assertEquals(new Head("R-002", "24 Sep"), alike.second());
		assertEquals(0, alike.differences());
		assertTrue(alike.rows().stream().allMatch(row -> row.difference().isEmpty()), alike.rows().toString());
		assertEquals(new CompareRow(Group.CONFIGURATION, "Candidates", "200", "200", ""), row(alike, "Candidates"));
		assertEquals("none", row(alike, "Budget").before());
		assertEquals("\u2013", row(alike, "Best I").before(), "what is not there yet is no number");
	}

	@Test
	void whatWasRunOnAnotherDocumentSaysElementByElementWhatDiffers() throws InterruptedException {
		Run first = ExecutedRuns.in(fixture.store(), fixture.document().project(), RunMode.FULL_SEARCH, 3);
		fixture.store().save("# Shop\n## Goals\n- minimize cost: `x + 1`\n## Levers\n- x: real 0..5\n- y: real 0..1\n");
		Run second = ExecutedRuns.in(fixture.store(), fixture.document().project(), RunMode.FULL_SEARCH, 5);
		Compared compared = compared(first, second);
		assertEquals(new CompareRow(Group.CONFIGURATION, "Scenarios", "3", "5", "+2"), row(compared, "Scenarios"));
		assertEquals("\u22122", row(compared(second, first), "Scenarios").difference());
		assertEquals(new CompareRow(Group.DOCUMENT, "Revision", "1", "2", "changed"), row(compared, "Revision"));
		assertEquals("changed", row(compared, "cost").difference());
		assertTrue(row(compared, "cost").after().contains("x + 1"), row(compared, "cost").toString());
		assertEquals("added", row(compared, "y").difference());
		assertEquals("none", row(compared, "y").before());
		assertEquals("removed", row(compared(second, first), "y").difference());
		Candidate best = fixture.store().runs().ranked(first.id(), Page.Request.first(1)).items().getFirst();
		assertEquals(String.format("%.3f", best.scores().intelligence()), row(compared, "Best I").before());
		assertEquals(String.format("C-%04d: %s", best.ordinal(), best.label()), row(compared, "Best candidate").before());
		assertTrue(compared.differences() >= 4, compared.rows().toString());
	}

	@Test
	void howTheyEndedIsComparedToo() {
		Compared compared = compared(fixture.run(), fixture.end(fixture.run(), RunStatus.CANCELLED, 4, ""));
		assertEquals(List.of("Created", "Cancelled", "changed"),
				List.of(row(compared, "Status").before(), row(compared, "Status").after(), row(compared, "Status").difference()));
		assertEquals("+4", row(compared, "Candidates kept").difference());
	}

	@Test
	void whatBecameOfAdviceIsCompared() {
		Compared compared = compared(fixture.advised(), fixture.advised(new ConfigDifference("num_candidates", "10", "20"), new ConfigDifference("new", "a", "b")));
		assertEquals(new CompareRow(Group.CONFIGURATION, "Advice", "as advised", "edited: Candidates 10 to 20, new a to b", "changed"), row(compared, "Advice"));
		assertEquals(1, compared.differences(), compared.rows().toString());
		assertEquals("none", row(compared(fixture.run(), fixture.advised()), "Advice").before());
	}

	@Test
	void aRunThatIsGoneIsNotCompared() {
		assertEquals(Optional.empty(), comparisons().of(fixture.run().id(), new RunId(fixture.store().ids().next())));
	}
}
