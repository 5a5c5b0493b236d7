package org.intcrucible.runconfig.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.store.ConversationReader;

/** Notes what has become of the advice that a request stems from. Whether it is advice at all is judged when a run is created. */
record AdviceCheck(ConversationReader conversations, InstantSource clock) {

	void check(RunPreflightRequest request, InputHashes now, Findings findings) {
		advice(request).ifPresent(advice -> {
			Instant expires = advice.expiresAt();
			if (expires != null && expires.isBefore(clock.instant())) {
				findings.note("The advice that this stems from has expired. Ask for new advice, or keep its values.");
			}
			changed(advice.inputHashes(), now, request.request().stages().isEmpty()).ifPresent(findings::note);
		});
	}

	/**
	 * What is not as it was.
	 *
	 * @param then   null if JSON left it out; its texts are empty for what was not there
	 * @param stages whether they are those that are advised: a choice of one's own is no change of them
	 */
	private static Optional<String> changed(InputHashes then, InputHashes now, boolean stages) {
		if (then == null) {
			return Optional.empty();
		}
		List<String> changed = new ArrayList<>();
		if (!now.problemSpec().equals(then.problemSpec())) {
			changed.add("the problem spec");
		}
		if (!now.worldModel().equals(then.worldModel())) {
			changed.add("the world model");
		}
		// Stages that are not all there have an empty hash, and are a blocker.
		if (stages && !now.stages().isEmpty() && !now.stages().equals(then.stages())) {
			changed.add("the stages");
		}
		return changed.isEmpty() ? Optional.empty() : Optional.of("The advice that this stems from is stale. Since it was given, there changed: "
				+ String.join(", ", changed) + ". Ask for new advice, or keep its values.");
	}

	private Optional<RecommendedRunConfig> advice(RunPreflightRequest request) {
		return request.links().recommendedMessage().flatMap(conversations::message).flatMap(RecommendedRunConfig::in);
	}
}
