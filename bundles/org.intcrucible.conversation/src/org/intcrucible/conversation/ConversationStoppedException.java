package org.intcrucible.conversation;

/** Nobody waits for the answer any more. Let it pass: catching it only delays the end. */
public final class ConversationStoppedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ConversationStoppedException() {
		super("the answer was stopped or is over");
	}
}
