package org.intcrucible.cli.internal.door;

import java.util.List;

import org.intcrucible.cli.Console;

/** Carries out commands for other processes, in several threads at once. */
@FunctionalInterface
public interface DoorCommands {

	/**
	 * Carries out one command, unless it does anything else than read the workspace or steer what this process is doing.
	 *
	 * @param console of the other process
	 * @return one of {@link org.intcrucible.cli.ExitStatus}; whatever goes wrong is said on the console
	 */
	int run(List<String> arguments, Console console);
}
