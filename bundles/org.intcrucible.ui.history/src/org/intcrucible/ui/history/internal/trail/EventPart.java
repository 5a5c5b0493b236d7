package org.intcrucible.ui.history.internal.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.store.AuditLine;

/**
 * What is read so far of the log.
 *
 * @param lines the newest first
 * @param next  where to read on; 0 if the first event is among them
 * @param runs  those that the events tell of, as far as they are there, by {@link AuditLine#runId()}
 */
public record EventPart(List<AuditLine> lines, long next, Map<String, RunPlace> runs) {

	public static final EventPart NONE = new EventPart(List.of(), 0, Map.of());

	public EventPart {
		lines = List.copyOf(lines);
		runs = Map.copyOf(runs);
	}

	/** These, and what follows them. */
	public EventPart then(EventPart following) {
		return new EventPart(Stream.concat(lines.stream(), following.lines.stream()).toList(), following.next, with(following.runs));
	}

	/** These behind what was added since; the newest alone where they do not reach to these. */
	public EventPart renewed(EventPart newest) {
		if (lines.isEmpty() || newest.place(lines.getFirst().sequence()) < 0) {
			return newest;
		}
		List<AuditLine> added = newest.lines.subList(0, newest.place(lines.getFirst().sequence()));
		return new EventPart(Stream.concat(added.stream(), lines.stream()).toList(), next, with(newest.runs));
	}

	private Map<String, RunPlace> with(Map<String, RunPlace> others) {
		Map<String, RunPlace> both = new HashMap<>(runs);
		both.putAll(others);
		return both;
	}

	/** Where an event stands among them, from 0; -1 if it does not. */
	public int place(long sequence) {
		return IntStream.range(0, lines.size()).filter(i -> lines.get(i).sequence() == sequence).findFirst().orElse(-1);
	}

	/** The run that one of these events tells of; empty if there is none, or none any more. */
	public Optional<RunPlace> run(AuditLine line) {
		return Optional.ofNullable(runs.get(line.runId()));
	}

	/** Whether more can be read. */
	public boolean goesOn() {
		return next != 0;
	}
}
