package org.intcrucible.architect.internal.change;

import java.util.List;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;

/** Ends a change that cannot be made. It never leaves this package: whoever asked for the change gets its problems. */
final class Refused extends Exception {

	/** The source of places in what a user wrote. */
	static final String MESSAGE = "message";

	private static final long serialVersionUID = 1;

	private final transient List<Problem> problems;

	Refused(List<Problem> problems) {
		super(problems.toString());
		this.problems = List.copyOf(problems);
	}

	Refused(ProblemCode code, String sentence, String remedy) {
		this(List.of(new Problem(code, sentence, remedy, Place.whole(MESSAGE))));
	}

	List<Problem> problems() {
		return problems;
	}
}
