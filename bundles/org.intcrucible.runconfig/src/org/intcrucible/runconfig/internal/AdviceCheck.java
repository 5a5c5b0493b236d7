package org.intcrucible.runconfig.internal;

import java.time.Instant;
import java.time.InstantSource;
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
				findings.note("The advice that this stems from has expired.");
			}
			InputHashes then = advice.inputHashes();
			if (then != null && !(now.problemSpec().equals(then.problemSpec()) && now.worldModel().equals(then.worldModel()))) {
				findings.note("The problem has changed since the advice that this stems from was given.");
			}
		});
	}

	private Optional<RecommendedRunConfig> advice(RunPreflightRequest request) {
		return request.links().recommendedMessage().flatMap(conversations::message).flatMap(RecommendedRunConfig::in);
	}
}
