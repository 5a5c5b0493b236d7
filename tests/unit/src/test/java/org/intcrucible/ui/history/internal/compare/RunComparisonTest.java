package org.intcrucible.ui.history.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.intcrucible.model.Limit;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.ui.history.internal.HistoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether two runs that differ in one thing alone have one row that says so. */
class RunComparisonTest {

	private static final RunParameters USUAL = RunParameters.DEFAULT;

	@TempDir
	private Path folder;
	private ComparedRun run;

	@BeforeEach
	void run() {
		try (HistoryFixture fixture = new HistoryFixture(folder)) {
			Run stored = fixture.run();
			run = new ComparedRun(stored, stored.authorisation().request(), List.of(), fixture.document(), List.of());
		}
	}

	private ComparedRun with(RunParameters parameters) {
		return asked(new RunRequest(run.ran().mode(), parameters, run.ran().seed(), Map.of(), List.of()));
	}

	private ComparedRun asked(RunRequest request) {
		return new ComparedRun(run.run(), request, List.of(), run.document(), List.of());
	}

	private ComparedRun ran(RunAuthorisation press, List<StageUse> stages, List<RunMark> marks) {
		Run before = run.run();
		Run other = new Run(before.id(), before.number(), press, RunStatus.CREATED, before.created(), before.times(), RunCounts.NONE, stages, marks, "", "",
				before.usage(), "");
		return new ComparedRun(other, run.ran(), List.of(), run.document(), List.of());
	}

	private ComparedRun designedBy(String id, String version) {
		return ran(run.run().authorisation(), List.of(new StageUse(StageSlot.DESIGNER, id, version, "")), List.of());
	}

	/** Checks that this row differs, and no other. */
	private void differs(String name, String before, String after, String difference, ComparedRun first, ComparedRun second) {
		assertEquals(List.of(List.of(name, before, after, difference)), RunComparison.of(first, second).stream().filter(row -> !row.isEqual())
				.map(row -> List.of(row.name(), row.before(), row.after(), row.difference())).toList());
	}

	@Test
	void mode() {
		differs("Mode", "Full search", "Seeded", "changed", run, asked(new RunRequest(RunMode.SEEDED, USUAL, 4711, Map.of(), List.of())));
	}

	@Test
	void candidates() {
		differs("Candidates", "200", "201", "+1", run,
				with(new RunParameters(201, 24, 20_000, List.of(), Limit.NONE, Limit.NONE, Limit.NONE)));
	}

	@Test
	void scenarios() {
		differs("Scenarios", "24", "20", "\u22124", run,
				with(new RunParameters(200, 20, 20_000, List.of(), Limit.NONE, Limit.NONE, Limit.NONE)));
	}

	@Test
	void tries() {
		differs("Search tries", "20,000", "20,001", "+1", run,
				with(new RunParameters(200, 24, 20_001, List.of(), Limit.NONE, Limit.NONE, Limit.NONE)));
	}

	@Test
	void seedCandidates() {
		differs("Seed candidates", "none", "c1 c2", "changed", run,
				with(new RunParameters(200, 24, 20_000, List.of("c1", "c2"), Limit.NONE, Limit.NONE, Limit.NONE)));
	}

	@Test
	void tokens() {
		differs("Token budget", "none", "90,000", "changed", run,
				with(new RunParameters(200, 24, 20_000, List.of(), new Limit(90_000), Limit.NONE, Limit.NONE)));
	}

	@Test
	void budget() {
		differs("Budget", "1,234.56\u00a0USD", "1,234.57\u00a0USD", "changed",
				with(new RunParameters(200, 24, 20_000, List.of(), Limit.NONE, new Limit(1234.56), Limit.NONE)),
				with(new RunParameters(200, 24, 20_000, List.of(), Limit.NONE, new Limit(1234.57), Limit.NONE)));
	}

	@Test
	void time() {
		differs("Max. time", "none", "60\u00a0s", "changed", run,
				with(new RunParameters(200, 24, 20_000, List.of(), Limit.NONE, Limit.NONE, new Limit(60))));
	}

	@Test
	void seed() {
		differs("Random seed", "4711", "4712", "changed", run, asked(new RunRequest(RunMode.FULL_SEARCH, USUAL, 4712, Map.of(), List.of())));
	}

	@Test
	void analyses() {
		differs("Analyses", "none", "sensitivity", "changed", run,
				asked(new RunRequest(RunMode.FULL_SEARCH, USUAL, 4711, Map.of(), List.of("sensitivity"))));
	}

	@Test
	void stages() {
		differs("Designer", "none", "quantitative.designer 1.0.0", "changed", run, designedBy("quantitative.designer", "1.0.0"));
		differs("Designer", "a 1.0.0", "b 1.0.0", "changed", designedBy("a", "1.0.0"), designedBy("b", "1.0.0"));
	}

	@Test
	void versionsOfStages() {
		differs("Designer", "a 1.0.0", "a 1.0.1", "changed", designedBy("a", "1.0.0"), designedBy("a", "1.0.1"));
	}

	@Test
	void advice() {
		RunAuthorisation press = run.run().authorisation();
		RunLinks advised = new RunLinks(new RunLinks.Advised(new MessageId(new UUID(0, 1))), new RunLinks.NoTalk(), new RunLinks.Current());
		differs("Advice", "none", "as advised", "changed", run, ran(new RunAuthorisation(press.uiTriggerId(), press.uiTriggerSource(),
				press.uiTriggerMetadata(), press.uiTriggeredAt(), press.project(), press.request(), advised, press.inputHashes()), List.of(), List.of()));
	}

	@Test
	void marks() {
		differs("Marks", "none", "Partial, Unsaved edits", "changed", run,
				ran(run.run().authorisation(), List.of(), List.of(RunMark.PARTIAL, RunMark.UNSAVED_EDITS)));
	}

	@Test
	void whatReadsTheSameHasNoDifference() {
		Instant start = HistoryFixture.PRESSED;
		CompareRow took = row("Time", took(start, 39_510), took(start, 39_580));
		assertEquals(List.of("39.5\u00a0s", "39.5\u00a0s", ""), List.of(took.before(), took.after(), took.difference()));
	}

	private static CompareRow row(String name, ComparedRun first, ComparedRun second) {
		return RunComparison.of(first, second).stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
	}

	private ComparedRun took(Instant start, long milliseconds) {
		Run before = run.run();
		Run ended = new Run(before.id(), before.number(), before.authorisation(), RunStatus.COMPLETED, before.created(),
				new Run.Ended(start, start.plusMillis(milliseconds)), RunCounts.NONE, List.of(), List.of(), "", "", before.usage(), "");
		return new ComparedRun(ended, run.ran(), List.of(), run.document(), List.of());
	}
}
