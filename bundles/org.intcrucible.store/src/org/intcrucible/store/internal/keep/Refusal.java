package org.intcrucible.store.internal.keep;

import java.io.Serial;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;

/** Leaves what was begun, a transaction included, with the reason; the services of this package give it back as a result. */
final class Refusal extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	Refusal(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	Refusal(ProblemCode code, String sentence, String remedy, Place place) {
		this(new Problem(code, sentence, remedy, place));
	}

	Problem problem() {
		return problem;
	}
}
