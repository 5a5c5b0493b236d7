package org.intcrucible.model;

import java.time.Instant;

/**
 * A conversation.
 *
 * @param id      of the conversation
 * @param project whose it is
 * @param mode    what it is for
 * @param title   for lists
 * @param about   what it is about
 * @param created when it began
 */
public record ChatSession(ChatSessionId id, ProjectId project, ChatMode mode, String title, About about, Instant created) {

	/** What a conversation is about. */
	public sealed interface About {
	}

	/** The project as a whole. */
	public record WholeProject() implements About {
	}

	public record OneRun(RunId run) implements About {
	}

	/** @param ordinal of the candidate in its run, from 1 */
	public record OneCandidate(RunId run, int ordinal) implements About {
	}
}
