package org.intcrucible.ui.history.internal.trail;

import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.store.AuditLine;

/**
 * What is read so far of the log.
 *
 * @param lines the newest first
 * @param next  where to read on; 0 if the first event is among them
 */
public record EventPart(List<AuditLine> lines, long next) {

	public static final EventPart NONE = new EventPart(List.of(), 0);

	public EventPart {
		lines = List.copyOf(lines);
	}

	/** These, and what follows them. */
	public EventPart then(EventPart following) {
		return new EventPart(Stream.concat(lines.stream(), following.lines.stream()).toList(), following.next);
	}

	/** Whether more can be read. */
	public boolean goesOn() {
		return next != 0;
	}
}
