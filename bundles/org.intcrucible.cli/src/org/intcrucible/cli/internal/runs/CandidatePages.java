package org.intcrucible.cli.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunId;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;

/** Candidates of one run: by rank, or, where nothing was ranked, as they entered. */
final class CandidatePages {

	private static final int PORTION = 1_000;

	private final Function<Page.Request, Page<Candidate>> source;
	private final Function<Candidate, Integer> place;

	CandidatePages(RunReader runs, RunId run) {
		boolean ranked = !runs.ranked(run, Page.Request.first(1)).items().isEmpty();
		source = request -> ranked ? runs.ranked(run, request) : runs.entered(run, request);
		place = candidate -> ranked ? candidate.rank() : candidate.ordinal();
	}

	/** @param statuses only those; empty for all */
	Page<Candidate> with(Set<CandidateStatus> statuses, Page.Request wanted) {
		if (statuses.isEmpty()) {
			return source.apply(wanted);
		}
		List<Candidate> found = new ArrayList<>();
		Page.Request request = new Page.Request(wanted.after(), PORTION);
		while (true) {
			Page<Candidate> page = source.apply(request);
			for (Candidate candidate : page.items()) {
				if (statuses.contains(candidate.status())) {
					found.add(candidate);
				}
				if (found.size() == wanted.limit()) {
					return new Page<>(found, place.apply(candidate));
				}
			}
			if (page.next() == 0) {
				return new Page<>(found, 0);
			}
			request = new Page.Request(page.next(), PORTION);
		}
	}
}
