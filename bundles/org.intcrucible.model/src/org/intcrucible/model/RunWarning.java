package org.intcrucible.model;

import java.util.Objects;

/**
 * Something to know before a run, which does not stand in its way.
 *
 * @param code     which kind
 * @param sentence what is so, one sentence with a full stop
 * @param remedy   what to do about it; empty where the sentence says it already
 * @param place    what it is about
 */
public record RunWarning(RunWarningCode code, String sentence, String remedy, Place place) {

	public RunWarning {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(sentence, "sentence");
		Objects.requireNonNull(remedy, "remedy");
		Objects.requireNonNull(place, "place");
	}
}
