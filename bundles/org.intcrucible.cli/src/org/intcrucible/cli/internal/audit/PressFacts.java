package org.intcrucible.cli.internal.audit;

import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.cli.internal.listing.EstimateText;
import org.intcrucible.cli.internal.listing.FactSheet;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.RequestText;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;

/** What a run was authorised on: advice, press, the answer of preflight, the configuration. */
record PressFacts(Reconstruction trace) {

	private static final String NONE = "none";

	void add(FactSheet facts, Moments moments) {
		advice(facts, moments);
		trigger(facts, moments);
		trace.preflight().ifPresentOrElse(answer -> preflight(facts, answer), () -> facts.add("preflight",
				trace.papers().preflight().isEmpty() ? NONE : "unreadable"));
		RunAuthorisation press = press();
		facts.add("configuration", RequestText.of(trace.preflight().map(RunPreflightResult::normalizedConfig).orElse(press.request())))
				.add("", "sha256 " + press.inputHashes().configuration());
	}

	private RunAuthorisation press() {
		return trace.run().authorisation();
	}

	private void advice(FactSheet facts, Moments moments) {
		if (press().links().recommendedMessage().isEmpty()) {
			facts.add("advice", NONE);
			return;
		}
		facts.add("advice", "message " + press().links().recommendedMessage().get());
		trace.recommended().ifPresentOrElse(advised -> advice(facts, advised, moments), () -> facts.add("", "unreadable"));
	}

	private void advice(FactSheet facts, RecommendedRunConfig advised, Moments moments) {
		String when = advised.generatedAt() == null ? "" : ", " + moments.exact(advised.generatedAt());
		facts.add("", (advised.status() == null ? "no status" : Wording.of(advised.status())) + when)
				.addKnown("", advised.rationale() == null ? "" : advised.rationale());
		if (advised.mode() != null && advised.parameters() != null) {
			facts.add("recommended", RequestText.of(new RunRequest(advised.mode(), advised.parameters(), press().request().seed(),
					press().request().stages(), press().request().analyses())));
		}
		facts.add("edited", edited(trace.edited()));
	}

	private static String edited(List<ConfigDifference> differences) {
		return differences.isEmpty() ? "nothing: it was run as recommended" : differences.stream()
				.map(one -> one.name() + " " + one.after() + " instead of " + one.before()).collect(Collectors.joining(", "));
	}

	private void trigger(FactSheet facts, Moments moments) {
		facts.add("trigger", Wording.key(press().uiTriggerSource()) + ", " + moments.exact(press().uiTriggeredAt()))
				.add("", "id " + press().uiTriggerId());
		press().uiTriggerMetadata().forEach((name, value) -> facts.add("", name.replace('_', ' ') + " " + value));
	}

	private void preflight(FactSheet facts, RunPreflightResult answer) {
		facts.add("preflight", (answer.ready() ? "ready" : "blocked") + ", expected " + EstimateText.of(answer.estimate(), 0));
		answer.blockers().forEach(blocker -> facts.add("", "blocker: " + blocker.sentence()));
		answer.warnings().forEach(warning -> facts.add("", "warning: " + warning.sentence()));
		answer.notes().forEach(note -> facts.add("", note));
	}
}
