package org.intcrucible.ui.history.internal.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.ui.history.internal.trail.TrailCard.Fact;
import org.intcrucible.ui.widget.Texts;

/** The press that a run comes from: its trigger, where it came from, what it was made on. */
record PressFacts(Reconstruction trace) {

	private static final Texts WORDS = Texts.of(PressFacts.class);
	private static final int SHORT = 8;

	/** Where a run was pressed, as keys of texts have it. */
	static String key(Run run) {
		return run.authorisation().uiTriggerSource().name().toLowerCase(Locale.ROOT);
	}

	List<Fact> all() {
		List<Fact> facts = new ArrayList<>();
		facts.add(fact("trigger", press().uiTriggerId().toString()));
		facts.add(fact("from", from()));
		facts.add(fact("pinned", pinned()));
		facts.add(fact("document", WORDS.get("fact.document.value", String.valueOf(trace.document().revision()), cut(trace.document().hash()))));
		facts.add(fact("configuration", configuration()));
		parent().ifPresent(parent -> facts.add(fact("goeson", parent)));
		trace.events().stream().filter(event -> event.line().kind().equals("run_created")).findFirst()
				.ifPresent(event -> facts.add(fact("hash", WORDS.get("fact.hash.value", cut(event.line().hash()), cut(event.line().previousHash())))));
		return facts;
	}

	private RunAuthorisation press() {
		return trace.run().authorisation();
	}

	private static Fact fact(String key, String value) {
		return new Fact(WORDS.get("fact." + key), value);
	}

	/** Who and where; what an import left out is left out. */
	private String from() {
		Map<String, String> known = press().uiTriggerMetadata();
		List<String> parts = new ArrayList<>(List.of(WORDS.get("source." + key(trace.run()))));
		String user = known.getOrDefault("user", "");
		String host = known.getOrDefault("host", "");
		if (!user.isEmpty()) {
			parts.add(host.isEmpty() ? user : WORDS.get("fact.from.who", user, host));
		}
		Optional.ofNullable(known.get("version")).filter(version -> !version.isEmpty()).ifPresent(parts::add);
		return String.join(", ", parts);
	}

	private String pinned() {
		return WORDS.get("fact.pinned.value", cut(press().inputHashes().problemSpec()), cut(press().inputHashes().worldModel()),
				cut(press().inputHashes().configuration()), cut(press().inputHashes().stages()), String.valueOf(press().request().seed()));
	}

	private String configuration() {
		RunRequest ran = trace.preflight().map(RunPreflightResult::normalizedConfig).orElse(press().request());
		String how = press().links().recommendedMessage().isEmpty() ? "none" : trace.edited().isEmpty() ? "advised" : "edited";
		return WORDS.get("fact.configuration." + how, ConfigWords.of(ran.mode(), ran.parameters()));
	}

	private Optional<String> parent() {
		String name = trace.family().ancestors().stream().findFirst().map(Run::name).orElse("");
		return switch (press().links().source()) {
			case RunLinks.Current() -> Optional.empty();
			case RunLinks.Repeated(var parent) -> Optional.of(WORDS.get("fact.goeson.repeats", name.isEmpty() ? parent.toString() : name));
			case RunLinks.Resumed(var parent) -> Optional.of(WORDS.get("fact.goeson.resumes", name.isEmpty() ? parent.toString() : name));
		};
	}

	/** The beginning of a hash, which is enough to tell it from others. */
	static String cut(String hash) {
		return hash.length() <= SHORT ? hash : hash.substring(0, SHORT);
	}
}
