package org.intcrucible.cli.internal.listing;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.Page;

import picocli.CommandLine.Option;

/** Which part of a list. picocli fills the fields of a fresh object for each call. */
public final class PageOptions {

	private static final int MOST = 10_000;

	@Option(names = "--limit", paramLabel = "N", description = "How many at most, 1 to 10,000 (default ${DEFAULT-VALUE}).")
	private int limit = 50;

	@Option(names = "--after", paramLabel = "N", description = "Go on after this place; the end of the list before names it.")
	private long after;

	public Result<Page.Request, Problem> request() {
		if (limit < 1 || limit > MOST) {
			return outOfRange("--limit", limit + " is out of range.", "Write a number from 1 to 10,000.");
		}
		return after < 0 ? outOfRange("--after", after + " is no place in a list.", "Write the number that the list before named.")
				: Result.success(new Page.Request(after, limit));
	}

	private static Result<Page.Request, Problem> outOfRange(String option, String sentence, String remedy) {
		return Result.failure(new Problem(ProblemCode.OUT_OF_RANGE, sentence, remedy, Place.whole(option)));
	}
}
