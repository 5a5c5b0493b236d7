package org.intcrucible.cli.internal.listing;

import java.util.List;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;

/** What a command does that cannot do what it was told. */
public final class Refusals {

	private static final Place WORKSPACE = Place.whole("workspace");

	private Refusals() {
	}

	/** Says why. A disk or a workspace that does not do its part is a failure; everything else the user can write otherwise. */
	public static int refuse(Console console, Problem problem) {
		boolean failed = problem.code() == ProblemCode.INPUT_OUTPUT || problem.place().equals(WORKSPACE);
		return console.refuse(List.of(problem), failed ? ExitStatus.FAILED : ExitStatus.BAD_INPUT);
	}
}
