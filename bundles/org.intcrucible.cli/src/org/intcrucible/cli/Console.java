package org.intcrucible.cli;

import java.io.PrintStream;
import java.util.List;

import org.intcrucible.model.Problem;

/**
 * Where a command prints.
 *
 * @param out         for results: all of it can be piped into another program
 * @param err         for everything else
 * @param interactive whether {@code err} is a terminal that somebody watches
 */
public record Console(PrintStream out, PrintStream err, boolean interactive) {

	/** Prints what is wrong, one line each, and gives the status that was passed in. */
	public int refuse(List<Problem> problems, int status) {
		problems.forEach(problem -> err.println("crucible: " + problem));
		return status;
	}
}
