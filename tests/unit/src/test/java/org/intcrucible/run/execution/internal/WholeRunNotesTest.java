package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run with tries enough for all that a search does: starts, attacks, coverage. */
class WholeRunNotesTest {

	private static final String FORMULAS = "crucible.formulas";
	private static final String BRIDGE = """
			# Bridge
			## Goals
			- minimize steel: `a + 2 * b` from 0 to 12
			## Constraints
			- Carries: `a * b * strength >= load` (hard)
			- Sways little: `load / (1 + a) <= 1.3 + 0.1 * wind` (hard)
			- Short enough: `a <= 100` (hard)
			## Levers
			- a: real 0..4
			- b: real 0..4
			## Assumptions
			- load: uniform 2..6, nominal 3
			- strength: triangular 0.8, 1, 1.2
			- wind: discrete 0: 3, 5: 1
			""";

	private final Runs runs = new Runs(new RecordingLogger().logger());
	private final ProjectId project = runs.open(BRIDGE);

	@AfterEach
	void close() {
		runs.close();
	}

	private Run run(int threads) throws InterruptedException {
		RunParameters parameters = new RunParameters(30, 16, 12_000, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
		Run run = runs.run(project, new RunRequest(RunMode.FULL_SEARCH, parameters, 7, Map.of(), List.of()), threads);
		assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
		return run;
	}

	private String told(int threads) throws InterruptedException {
		Run run = run(threads);
		return JsonCodec.writeDocument(RunDocument.of(run, runs.result(run)).result()) + runs.result(run).notes();
	}

	@Test
	void oneSeedGivesTheSameBitsOnAnyNumberOfThreadsCompiledOrWalked() throws InterruptedException {
		String expected = told(1);
		assertEquals(expected, told(2), "2 threads");
		assertEquals(expected, told(7), "7 threads");
		System.setProperty(FORMULAS, "walked");
		try {
			assertEquals(expected, told(1), "walked");
			assertEquals(expected, told(7), "walked by 7 threads");
		} finally {
			System.clearProperty(FORMULAS);
		}
	}

	/** At the load 6 and the strength 0.8 nothing holds with less than 7.5 for a times b. */
	@Test
	void itTellsOfStartsAttacksAndCoverage() throws InterruptedException {
		List<String> notes = runs.result(run(2)).notes();
		assertEquals(1, notes.stream().filter(note -> note.matches("[2-5] independent starts of the search for the best design ended at best I"
				+ " 0\\.[0-9/. ]+, .* apart; a last one, from what they had found, at 0\\.[0-9]+\\.")).count(), notes.toString());
		assertEquals(1, notes.stream().filter(note -> note.startsWith("Worst-case search over the assumptions: ")
				&& note.contains("load 6 (nominal 3)") && note.contains("strength 0.8 (nominal 1)")).count(), notes.toString());
		assertEquals(1, notes.stream().filter(note -> note.startsWith("Coverage of assumptions: scenarios move 3 of 3 uncertain ones.")).count(),
				notes.toString());
		assertEquals(1, notes.stream().filter(note -> note.matches("Coverage of constraints, of [0-9,]+ evaluations: Carries broken in [0-9,]+ and"
				+ " nearly in [0-9,]+, Sways little broken in .*\\. Never broken nor nearly, so not tested: Short enough\\.")).count(), notes.toString());
	}

	@Test
	void whatHoldsAtTheWorstIsAmongTheCandidates() throws InterruptedException {
		assertTrue(runs.result(run(2)).candidates().stream().map(candidate -> candidate.design())
				.anyMatch(design -> design.value(0) * design.value(1) * 0.8 >= 6 && design.value(0) * design.value(1) * 0.8 < 6.1));
	}
}
