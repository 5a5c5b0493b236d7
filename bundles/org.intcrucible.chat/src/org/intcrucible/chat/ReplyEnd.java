package org.intcrucible.chat;

import java.util.List;

import org.intcrucible.model.Message;

/**
 * How a reply ended.
 *
 * @param outcome  what became of it
 * @param messages the messages that were stored for it, in order. Not answered, one of the system that says so; none if not
 *                 even that could be stored
 */
public record ReplyEnd(Outcome outcome, List<Message> messages) {

	/** What became of a reply. */
	public enum Outcome {
		ANSWERED,
		/** By the user, or because the product ends. */
		STOPPED,
		/** Whoever answers did not do its part; the log has why. */
		FAILED,
		/** There is nobody who answers. */
		UNANSWERED
	}

	public ReplyEnd {
		messages = List.copyOf(messages);
	}
}
