package org.intcrucible.runconfig.internal;

import java.util.List;

import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;

/** Whether the given candidates are there, and enough of them. */
record CandidateCheck(Findings findings) {

	/** @return whether the mode has what it wants */
	boolean check(ProblemDocument document, RunRequest request) {
		List<String> known = document.candidates().stream().map(candidate -> candidate.notes().id()).toList();
		for (String id : request.parameters().seedCandidateIds()) {
			if (!known.contains(id)) {
				findings.block(RunBlockerCode.VALIDATION_ERROR, "There is no candidate \"" + id + "\".", remedy(id, known),
						Place.whole("--seed-candidate"));
			}
		}
		if (request.mode() == RunMode.FULL_SEARCH || !known.isEmpty()) {
			return true;
		}
		String what = request.mode() == RunMode.EVAL_ONLY ? "Nothing to evaluate." : "Nothing to start from.";
		findings.block(RunBlockerCode.INSUFFICIENT_CANDIDATES, what + " The project has no candidate yet.",
				"Add one under \"## Candidates\", or use the mode full_search.", Place.whole("--mode"));
		return false;
	}

	private static String remedy(String id, List<String> known) {
		return Suggestions.nearest(id, known).map(near -> "Did you mean \"" + near + "\"?").orElse(known.isEmpty()
				? "The document has none." : "There are: " + String.join(", ", known.stream().sorted().toList()) + ".");
	}
}
