package org.intcrucible.ui.history.internal.trail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.intcrucible.model.Message;

/**
 * Something that happened to a run, or led to it.
 *
 * @param kind   what it is
 * @param key    stays the same for the same thing, such as {@code authorised}
 * @param title  what happened, one or two words
 * @param who    did it; empty if that is not known
 * @param time   when, or how long it took; empty if that is not known
 * @param number of its events in the log, such as {@code #1263}; empty if it is told elsewhere
 * @param lines  what there is to say, a sentence of Markdown each
 * @param facts  further facts, to be copied
 * @param stages how long each stage took; empty for all other kinds
 * @param link   the conversation that tells of it
 * @param sound  whether nobody touched its event
 */
public record TrailCard(Kind kind, String key, String title, String who, String time, String number, List<String> lines, List<Fact> facts,
		List<StageTime> stages, Link link, boolean sound) {

	/** What a card tells of. */
	public enum Kind {
		ADVISED, SETTINGS, PREFLIGHT, AUTHORISED, STAGES, COMPLETED, CANCELLED, FAILED, SUMMARY, EVENT
	}

	/** @param value as it is stored */
	public record Fact(String name, String value) {
	}

	/** @param seconds of the wall clock */
	public record StageTime(String name, double seconds) {
	}

	/** Where more is said. */
	public sealed interface Link {
	}

	public record NoLink() implements Link {
	}

	/** @param message of a conversation of the project */
	public record Said(Message message) implements Link {
	}

	public TrailCard {
		lines = List.copyOf(lines);
		facts = List.copyOf(facts);
		stages = List.copyOf(stages);
		Objects.requireNonNull(link, "link");
	}

	/** Its head, for who does not see it. */
	public String name() {
		return List.of(title, who, time, number).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}
}
