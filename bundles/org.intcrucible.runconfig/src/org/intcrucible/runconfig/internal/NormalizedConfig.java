package org.intcrucible.runconfig.internal;

import java.util.List;

import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;

/** Writes into a request what it leaves to others: a run of the result does what a run of the request does. */
final class NormalizedConfig {

	private NormalizedConfig() {
	}

	/** With the stages named. */
	static RunRequest of(RunRequest request) {
		return new RunRequest(request.mode(), request.parameters(), request.seed(), ChosenStages.ids(request), request.analyses());
	}

	/** With the given candidates named as well, in the document's order, unless some of them are not there. */
	static RunRequest of(RunRequest request, ProblemDocument document) {
		RunParameters asked = request.parameters();
		List<String> seeds = seeds(asked.seedCandidateIds(), document);
		// Whoever designs none keeps what is given, however many were asked for.
		boolean keepsGiven = request.mode() == RunMode.EVAL_ONLY && !seeds.isEmpty()
				&& NumberCheck.CANDIDATES.contains(asked.numCandidates());
		RunParameters parameters = new RunParameters(keepsGiven ? seeds.size() : asked.numCandidates(), asked.numScenarios(),
				asked.maxEvaluations(), seeds, asked.budgetTokens(), asked.budgetUsd(), asked.maxRuntimeS());
		return new RunRequest(request.mode(), parameters, request.seed(), ChosenStages.ids(request), request.analyses());
	}

	private static List<String> seeds(List<String> chosen, ProblemDocument document) {
		List<String> known = document.candidates().stream().map(candidate -> candidate.notes().id()).toList();
		return known.containsAll(chosen) ? known.stream().filter(id -> chosen.isEmpty() || chosen.contains(id)).toList() : chosen;
	}
}
