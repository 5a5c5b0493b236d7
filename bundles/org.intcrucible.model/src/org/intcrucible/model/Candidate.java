package org.intcrucible.model;

import java.util.List;
import java.util.Map;

/**
 * A proposed solution of one run, evaluated and ranked.
 *
 * @param ordinal    from 1, in the order in which the run kept them
 * @param rank       from 1
 * @param label      a short name
 * @param status     what the scores say
 * @param origin     who proposed it
 * @param parents    ids of the candidates of this run that it was derived from
 * @param design     what it decides
 * @param outcomes   of the nominal scenario, by name; NaN where the evaluation failed
 * @param scores     P, R, I and their explanation
 * @param robustness how the scores hold over the scenarios
 */
public record Candidate(int ordinal, int rank, String label, CandidateStatus status, Origin origin,
		List<String> parents, Design design, Map<String, Double> outcomes, Scores scores, Robustness robustness) {

	public Candidate {
		parents = List.copyOf(parents);
		outcomes = OrderedMap.copyOf(outcomes);
	}

	/** Gives {@code c1}, the id in results. */
	public String id() {
		return "c" + ordinal;
	}
}
