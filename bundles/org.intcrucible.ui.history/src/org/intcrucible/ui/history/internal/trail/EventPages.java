package org.intcrucible.ui.history.internal.trail;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Page;

/** Reads all events of the log, some at a time. Not for the UI thread. */
public final class EventPages {

	/** How many events come at once. */
	static final int EVENTS = 200;

	private final AuditLog log;
	private final RunPlaces places;

	/** @param places whose runs the events are of */
	public EventPages(AuditLog log, RunPlaces places) {
		this.log = log;
		this.places = places;
	}

	/** The newest events. */
	public EventPart newest() {
		return after(0);
	}

	/** An event, if there is one with this number, and those before it. @param sequence at least 1 */
	public EventPart from(long sequence) {
		return after(sequence + 1);
	}

	/** @param after {@link EventPart#next()} of the part before; 0 for the beginning */
	public EventPart after(long after) {
		Page<AuditLine> page = log.list(AuditFilter.ALL, new Page.Request(after, EVENTS));
		return new EventPart(page.items(), page.next(), places.of(page.items()));
	}
}
