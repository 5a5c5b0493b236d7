package org.intcrucible.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class RunTest {

	private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

	private static Run waiting(List<RunMark> marks) {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 1, Map.of(), List.of());
		RunAuthorisation press = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.CLI_TOOL, Map.of(), NOW,
				new ProjectId(UUID.randomUUID()), request, RunLinks.NONE, new InputHashes("", "", "", ""));
		return new Run(new RunId(UUID.randomUUID()), 15, press, RunStatus.CREATED, NOW, new Run.Waiting(), RunCounts.NONE, List.of(),
				marks, "", "", RunUsage.NONE, "");
	}

	private static Run ended(Run run, RunStatus end, String limit) {
		return run.ended(end, NOW.plusSeconds(1), RunCounts.NONE, limit, "", RunUsage.NONE);
	}

	@Test
	void whatDidNotGoToItsEndIsMarkedAsAPart() {
		Run running = waiting(List.of(RunMark.UNSIGNED_PLUGIN)).started(NOW);
		assertEquals(List.of(RunMark.UNSIGNED_PLUGIN), ended(running, RunStatus.COMPLETED, "").marks());
		assertEquals(List.of(RunMark.UNSIGNED_PLUGIN, RunMark.PARTIAL), ended(running, RunStatus.COMPLETED, "budget_usd").marks());
		assertEquals(List.of(RunMark.UNSIGNED_PLUGIN, RunMark.PARTIAL), ended(running, RunStatus.CANCELLED, "").marks());
		assertEquals(List.of(RunMark.UNSIGNED_PLUGIN, RunMark.PARTIAL), ended(running, RunStatus.FAILED, "").marks());
	}

	@Test
	void aRunThatNeverStartedHasNoPart() {
		assertEquals(List.of(), ended(waiting(List.of()), RunStatus.CANCELLED, "").marks());
	}

	@Test
	void aPreflightIsReadyExactlyWhenNothingStandsInTheWay() {
		RunBlocker blocker = new RunBlocker(RunBlockerCode.MISSING_WORLD_MODEL, "There is no lever.", "", Place.whole("Levers"));
		assertThrows(IllegalArgumentException.class, () -> preflight(true, List.of(blocker)));
		assertThrows(IllegalArgumentException.class, () -> preflight(false, List.of()));
		assertEquals(ProblemCode.REFUSED, preflight(false, List.of(blocker)).blockers().getFirst().asProblem().code());
	}

	private static RunPreflightResult preflight(boolean ready, List<RunBlocker> blockers) {
		return new RunPreflightResult(RunPreflightResult.VERSION, ready, blockers, List.of(),
				new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 1, Map.of(), List.of()),
				new RunPrerequisites(true, false, true), CostEstimate.NOTHING, new InputHashes("", "", "", ""), List.of(), List.of());
	}
}
