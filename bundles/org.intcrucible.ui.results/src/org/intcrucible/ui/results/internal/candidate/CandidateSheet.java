package org.intcrucible.ui.results.internal.candidate;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.StoredEvaluation;

/**
 * Everything that is shown of one candidate.
 *
 * @param scenarios   by ordinal, adversarial ones included
 * @param evaluations of the candidate, by the ordinals of scenarios
 * @param parents     what it was derived from
 * @param before      what its parents were derived from
 */
public record CandidateSheet(Run run, ProblemDocument document, Candidate candidate, List<Scenario> scenarios,
		List<StoredEvaluation> evaluations, List<Candidate> parents, List<Candidate> before) {

	public CandidateSheet {
		scenarios = List.copyOf(scenarios);
		evaluations = List.copyOf(evaluations);
		parents = List.copyOf(parents);
		before = List.copyOf(before);
	}

	/** How many candidates the run kept. */
	int count() {
		return run.counts().candidates();
	}
}
