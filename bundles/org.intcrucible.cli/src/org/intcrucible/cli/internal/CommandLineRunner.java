package org.intcrucible.cli.internal;

import org.intcrucible.cli.Console;

/** Runs one command line. */
interface CommandLineRunner {

	/**
	 * Finds the command and calls it.
	 *
	 * @return one of {@link org.intcrucible.cli.ExitStatus}; whatever goes wrong is said on the console
	 */
	int run(String[] arguments, Console console);
}
