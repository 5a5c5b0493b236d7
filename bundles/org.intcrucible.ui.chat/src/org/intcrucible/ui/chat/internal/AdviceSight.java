package org.intcrucible.ui.chat.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunPreflightResult;

/**
 * What a recommendation is worth now.
 *
 * @param state    the one thing to know of it
 * @param mended   it was blocked, and nothing stands in its way any more
 * @param warnings how many preflight has of it now
 * @param inPanel  whether the project's draft stems from it
 * @param edited   what of it was changed in the draft since
 */
record AdviceSight(State state, boolean mended, int warnings, boolean inPanel, List<ConfigDifference> edited) {

	/** The one thing to know of a recommendation. */
	enum State {
		/** It recommends nothing that could be used. */
		INFO, READY, BLOCKED,
		/** What it was reasoned from has changed. */
		STALE, EXPIRED,
		/** There is newer advice. */
		SUPERSEDED
	}

	AdviceSight {
		edited = List.copyOf(edited);
	}

	/** Nothing is known yet but what it says of itself. */
	static AdviceSight first(RecommendedRunConfig advice) {
		return new AdviceSight(own(advice), false, 0, false, List.of());
	}

	/**
	 * Looks at a recommendation.
	 *
	 * @param newest  whether there is no newer one
	 * @param now     what preflight says of its values now; empty if it was not asked
	 * @param inPanel whether the draft stems from it
	 * @param edited  what of it was changed in the draft
	 */
	static AdviceSight of(RecommendedRunConfig advice, boolean newest, Optional<RunPreflightResult> now, boolean inPanel,
			List<ConfigDifference> edited, Instant at) {
		State own = own(advice);
		boolean stale = now.map(result -> isStale(advice.inputHashes(), result.inputHashes())).orElse(false);
		boolean mended = own == State.BLOCKED && now.map(RunPreflightResult::ready).orElse(false);
		State state = own;
		if (own != State.INFO) {
			if (!newest) {
				state = State.SUPERSEDED;
			} else if (own == State.READY && stale) {
				state = State.STALE;
			} else if (advice.expiresAt() != null && advice.expiresAt().isBefore(at)) {
				state = State.EXPIRED;
			}
		}
		return new AdviceSight(state, mended, now.map(result -> result.warnings().size()).orElse(0), inPanel, inPanel ? edited : List.of());
	}

	private static State own(RecommendedRunConfig advice) {
		if (advice.status() == RecommendationStatus.BLOCKED) {
			return State.BLOCKED;
		}
		return advice.status() == RecommendationStatus.READY && advice.saysWhatToRun() ? State.READY : State.INFO;
	}

	/** Stages that are not all there have an empty hash, and are a blocker. */
	private static boolean isStale(InputHashes then, InputHashes now) {
		return then != null && (!now.problemSpec().equals(then.problemSpec()) || !now.worldModel().equals(then.worldModel())
				|| !now.stages().isEmpty() && !now.stages().equals(then.stages()));
	}
}
