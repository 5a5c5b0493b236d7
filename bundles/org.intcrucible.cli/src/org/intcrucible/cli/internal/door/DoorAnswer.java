package org.intcrucible.cli.internal.door;

/** What came of a command that was sent to the process that holds the workspace. */
sealed interface DoorAnswer {

	/** @param status one of {@link org.intcrucible.cli.ExitStatus} */
	record Ended(int status) implements DoorAnswer {
	}

	/** That process does not listen, or is about to end: the command was not begun. */
	record NotBegun() implements DoorAnswer {
	}

	/** That process has gone in the middle of the command. */
	record BrokenOff() implements DoorAnswer {
	}
}
