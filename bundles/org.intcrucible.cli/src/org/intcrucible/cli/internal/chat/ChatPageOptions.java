package org.intcrucible.cli.internal.chat;

import org.intcrucible.chat.Span;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;

import picocli.CommandLine.Option;

/** Which part of what was said. picocli fills the fields of a fresh object for each call. */
final class ChatPageOptions {

	private static final int MOST = 1_000;

	@Option(names = "--limit", paramLabel = "N", description = "Show at most so many, 1 to 1,000 (default ${DEFAULT-VALUE}).")
	private int limit = 20;

	@Option(names = "--after", paramLabel = "N", description = "Go on with what is older; the part before names the place.")
	private long after;

	Result<Span.Request, Problem> request() {
		if (limit < 1 || limit > MOST) {
			return outOfRange("--limit", limit + " is out of range.", "Write a number from 1 to 1,000.");
		}
		if (after < 0) {
			return outOfRange("--after", after + " is no place in a list.", "Write the number that the part before named.");
		}
		return Result.success(after == 0 ? new Span.Newest(limit) : new Span.Before(after, limit));
	}

	private static Result<Span.Request, Problem> outOfRange(String option, String sentence, String remedy) {
		return Result.failure(new Problem(ProblemCode.OUT_OF_RANGE, sentence, remedy, Place.whole(option)));
	}
}
