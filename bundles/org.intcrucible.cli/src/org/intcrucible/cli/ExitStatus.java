package org.intcrucible.cli;

/** What a command's exit status means. */
public final class ExitStatus {

	/** It did what it was told, also if it stopped at a budget. */
	public static final int DONE = 0;
	/** It failed. */
	public static final int FAILED = 1;
	/** Wrong usage, or input that does not parse or check. */
	public static final int BAD_INPUT = 2;
	/** Preflight refuses for any other reason. */
	public static final int BLOCKED = 3;
	/** It was cancelled. */
	public static final int CANCELLED = 4;

	private ExitStatus() {
	}
}
