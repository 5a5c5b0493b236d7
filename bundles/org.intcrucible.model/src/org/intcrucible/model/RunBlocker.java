package org.intcrucible.model;

import java.util.Objects;

/**
 * Something that stands in the way of a run.
 *
 * @param code     which kind
 * @param sentence what is so, one sentence with a full stop
 * @param remedy   what to do about it; empty where the sentence says it already
 * @param place    what it is about: an option, an element, a position in the document's text
 */
public record RunBlocker(RunBlockerCode code, String sentence, String remedy, Place place) {

	public RunBlocker {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(sentence, "sentence");
		Objects.requireNonNull(remedy, "remedy");
		Objects.requireNonNull(place, "place");
	}

	/** @param problem says the same without a code of a blocker */
	public static RunBlocker of(RunBlockerCode code, Problem problem) {
		return new RunBlocker(code, problem.sentence(), problem.remedy(), problem.place());
	}

	/** The same as a failure of an operation. */
	public Problem asProblem() {
		return new Problem(code == RunBlockerCode.VALIDATION_ERROR ? ProblemCode.MEANING : ProblemCode.REFUSED, sentence, remedy, place);
	}
}
