package org.intcrucible.model;

import java.time.Instant;

/**
 * What holds one problem: its documents, chats and runs.
 *
 * @param id       of the project
 * @param title    the title of its document; no two projects that are not deleted share one
 * @param created  when it was made
 * @param changed  when its document last changed
 * @param revision of its document, from 1
 * @param runs     how many it has
 * @param state    whether it was deleted
 * @param origin   the installation that it was imported from, as history; empty if it was made here
 */
public record Project(ProjectId id, String title, Instant created, Instant changed, int revision, int runs, State state,
		String origin) {

	/** Whether a project is there. */
	public sealed interface State {
	}

	public record Active() implements State {
	}

	/** Marked as deleted: it can be brought back until it is removed for good. */
	public record Deleted(Instant at) implements State {
	}

	public boolean isDeleted() {
		return state instanceof Deleted;
	}
}
