package org.intcrucible.cli;

import java.util.concurrent.Callable;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds a command to {@code crucible}. Register it as a declarative service.
 *
 * <p>Each call of the command line makes a new object, so that options of one call never reach another. A command that uses
 * the workspace says so with {@link WorkspaceUse}.
 */
@ConsumerType
public interface CommandFactory {

	/**
	 * A command for one call.
	 *
	 * @return an object with picocli's {@code @Command}, {@code @Option} and {@code @Parameters}, which gives one of
	 *         {@link ExitStatus} when it is called
	 */
	Callable<Integer> create(Console console);
}
