package org.intcrucible.stage;

/** The run was cancelled, or is over. Let it pass: catching it only delays the end. */
public final class StageCancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StageCancelledException() {
		super("the run was cancelled or is over");
	}
}
