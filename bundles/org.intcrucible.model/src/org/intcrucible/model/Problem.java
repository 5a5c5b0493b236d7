package org.intcrucible.model;

import java.util.Objects;

/**
 * An expected failure, said so that a user can mend it.
 *
 * @param code     which kind of failure
 * @param sentence what is so, one sentence with a full stop
 * @param remedy   what to do about it, one sentence; empty where the sentence says it already
 * @param place    where it was found
 */
public record Problem(ProblemCode code, String sentence, String remedy, Place place) {

	public Problem {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(sentence, "sentence");
		Objects.requireNonNull(remedy, "remedy");
		Objects.requireNonNull(place, "place");
	}

	public Problem at(Place other) {
		return new Problem(code, sentence, remedy, other);
	}

	/** Gives {@code place: sentence remedy}, the form that the command line prints. */
	@Override
	public String toString() {
		return place + ": " + sentence + (remedy.isEmpty() ? "" : " " + remedy);
	}
}
