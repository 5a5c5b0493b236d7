package org.intcrucible.chat;

/** Nobody waits for the reply any more. Let it pass: catching it only delays the end. */
public final class ReplyStoppedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ReplyStoppedException() {
		super("the reply was stopped");
	}
}
