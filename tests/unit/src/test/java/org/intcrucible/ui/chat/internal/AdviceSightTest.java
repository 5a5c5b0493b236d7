package org.intcrucible.ui.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.ui.chat.internal.AdviceSight.State;
import org.junit.jupiter.api.Test;

class AdviceSightTest {

	private static final Instant NOW = Instant.parse("2026-03-02T09:44:00Z");
	private static final InputHashes THEN = new InputHashes("spec", "model", "configuration", "stages");
	private static final RunBlocker BLOCKER = new RunBlocker(RunBlockerCode.MISSING_WORLD_MODEL, "Nothing sets `hit`.", "", Place.whole("hit"));
	private static final List<ConfigDifference> EDITED = List.of(new ConfigDifference("num_candidates", "1200", "900"));

	private static RecommendedRunConfig advice(RecommendationStatus status, InputHashes hashes) {
		List<RunBlocker> blockers = status == RecommendationStatus.BLOCKED ? List.of(BLOCKER) : List.of();
		return new RecommendedRunConfig(RecommendedRunConfig.VERSION, "r1", new ProjectId(new UUID(0, 1)), new ChatSessionId(new UUID(0, 2)),
				new MessageId(new UUID(0, 3)), NOW, NOW.plus(Duration.ofHours(1)), status, RunMode.FULL_SEARCH, RunParameters.DEFAULT,
				new RunPrerequisites(true, true, true), CostEstimate.NOTHING, "", List.of(), blockers, List.of(), hashes);
	}

	private static Optional<RunPreflightResult> preflight(InputHashes hashes, RunBlocker... blockers) {
		return Optional.of(new RunPreflightResult(RunPreflightResult.VERSION, blockers.length == 0, List.of(blockers), List.of(),
				new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, RunRequest.DEFAULT_SEED, Map.of(), List.of()),
				new RunPrerequisites(true, true, true), CostEstimate.NOTHING, hashes, List.of(), List.of()));
	}

	private static State state(RecommendedRunConfig advice, boolean newest, Optional<RunPreflightResult> now, Instant at) {
		return AdviceSight.of(advice, newest, now, false, List.of(), at).state();
	}

	@Test
	void adviceThatFitsIsReady() {
		assertEquals(State.READY, state(advice(RecommendationStatus.READY, THEN), true, preflight(THEN), NOW));
		assertEquals(State.READY, state(advice(RecommendationStatus.READY, THEN), true, Optional.empty(), NOW));
	}

	@Test
	void anotherConfigurationIsNoChangeAndEachInputIs() {
		RecommendedRunConfig advice = advice(RecommendationStatus.READY, THEN);
		assertEquals(State.READY, state(advice, true, preflight(new InputHashes("spec", "model", "other", "stages")), NOW));
		assertEquals(State.STALE, state(advice, true, preflight(new InputHashes("other", "model", "configuration", "stages")), NOW));
		assertEquals(State.STALE, state(advice, true, preflight(new InputHashes("spec", "other", "configuration", "stages")), NOW));
		assertEquals(State.STALE, state(advice, true, preflight(new InputHashes("spec", "model", "configuration", "other")), NOW));
	}

	@Test
	void stagesThatAreNotAllThereAreABlockerAndNoChange() {
		assertEquals(State.READY, state(advice(RecommendationStatus.READY, THEN), true, preflight(new InputHashes("spec", "model", "configuration", "")), NOW));
	}

	@Test
	void adviceWithoutHashesIsNeverStale() {
		assertEquals(State.READY, state(advice(RecommendationStatus.READY, null), true, preflight(THEN), NOW));
	}

	@Test
	void adviceExpires() {
		RecommendedRunConfig advice = advice(RecommendationStatus.READY, THEN);
		assertEquals(State.READY, state(advice, true, preflight(THEN), NOW.plus(Duration.ofHours(1))));
		assertEquals(State.EXPIRED, state(advice, true, preflight(THEN), NOW.plus(Duration.ofHours(1)).plusSeconds(1)));
	}

	@Test
	void newerAdviceTakesItsPlace() {
		assertEquals(State.SUPERSEDED, state(advice(RecommendationStatus.READY, THEN), false, Optional.empty(), NOW));
		assertEquals(State.SUPERSEDED, state(advice(RecommendationStatus.BLOCKED, THEN), false, preflight(THEN, BLOCKER), NOW));
	}

	@Test
	void blockedAdviceIsMendedOnceNothingStandsInTheWay() {
		RecommendedRunConfig advice = advice(RecommendationStatus.BLOCKED, THEN);
		assertFalse(AdviceSight.of(advice, true, preflight(THEN, BLOCKER), false, List.of(), NOW).mended());
		AdviceSight mended = AdviceSight.of(advice, true, preflight(new InputHashes("spec", "new", "c", "s")), false, List.of(), NOW);
		assertTrue(mended.mended());
		assertEquals(State.BLOCKED, mended.state());
	}

	@Test
	void editsCountOnlyWhileTheDraftStemsFromIt() {
		RecommendedRunConfig advice = advice(RecommendationStatus.READY, THEN);
		assertEquals(EDITED, AdviceSight.of(advice, true, preflight(THEN), true, EDITED, NOW).edited());
		assertEquals(List.of(), AdviceSight.of(advice, true, preflight(THEN), false, EDITED, NOW).edited());
	}

	@Test
	void whatRecommendsNothingCannotBeUsed() {
		assertEquals(State.INFO, AdviceSight.first(advice(RecommendationStatus.INFO, THEN)).state());
		assertEquals(State.INFO, state(advice(RecommendationStatus.INFO, THEN), false, Optional.empty(), NOW));
	}
}
