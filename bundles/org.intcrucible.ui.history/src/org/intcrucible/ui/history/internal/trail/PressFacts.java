package org.intcrucible.ui.history.internal.trail;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.TrailCard.Fact;
import org.intcrucible.ui.widget.Texts;

/**
 * The press that a run comes from: its trigger, where it came from, what it was made on.
 *
 * @param me the user of this machine
 */
record PressFacts(Reconstruction trace, Moments moments, String me) {

	private static final Texts WORDS = Texts.of(PressFacts.class);
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss.SSS xxx", Locale.ENGLISH);
	private static final int SHORT = 8;

	/** Where it was pressed, as keys of texts have it. */
	private String key() {
		return press().uiTriggerSource().name().toLowerCase(Locale.ROOT);
	}

	/** Who pressed and how: {@code you pressed Run}, or another user's name. */
	String pressed() {
		return WORDS.get("pressed." + key(), user());
	}

	/** The user who pressed: {@code you}, if it was the one of this machine. */
	String user() {
		String user = press().uiTriggerMetadata().getOrDefault("user", "");
		boolean here = trace.run().origin().isEmpty();
		return here && (user.isEmpty() || user.equals(me)) ? WORDS.get("who.you") : user.isEmpty() ? WORDS.get("who.somebody") : user;
	}

	List<Fact> all() {
		List<Fact> facts = new ArrayList<>();
		facts.add(fact("trigger", press().uiTriggerId().toString()));
		facts.add(fact("when", WHEN.format(press().uiTriggeredAt().atZone(moments.zone()))));
		facts.add(fact("from", from()));
		Optional.ofNullable(press().uiTriggerMetadata().get("command_line")).ifPresent(typed -> facts.add(fact("typed", typed)));
		facts.add(fact("pinned", pinned()));
		facts.addAll(whole(press().inputHashes()));
		facts.add(fact("document", WORDS.get("fact.document.value", String.valueOf(trace.document().revision()), trace.document().hash())));
		facts.add(fact("configuration", configuration()));
		parent().ifPresent(parent -> facts.add(fact("goeson", parent)));
		trace.events().stream().filter(event -> event.line().kind().equals("run_created")).findFirst()
				.ifPresent(event -> facts.addAll(List.of(fact("hash", event.line().hash()),
						new Fact("", WORDS.get("fact.hash.after", event.line().previousHash())))));
		facts.addAll(new RunFacts(trace.run()).marks());
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
		List<String> parts = new ArrayList<>(List.of(WORDS.get("source." + key())));
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

	/** To be compared with hashes of other places, which takes all of them. */
	private static List<Fact> whole(InputHashes hashes) {
		return List.of(new Fact("", WORDS.get("fact.pinned.spec", hashes.problemSpec())), new Fact("", WORDS.get("fact.pinned.model", hashes.worldModel())),
				new Fact("", WORDS.get("fact.pinned.configuration", hashes.configuration())),
				new Fact("", WORDS.get("fact.pinned.stages", hashes.stages())));
	}

	private String configuration() {
		RunRequest ran = trace.preflight().map(RunPreflightResult::normalizedConfig).orElse(press().request());
		String how = press().links().recommendedMessage().isEmpty() ? "none" : trace.edited().isEmpty() ? "advised" : "edited";
		return WORDS.get("fact.configuration." + how, ConfigWords.of(ran));
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
