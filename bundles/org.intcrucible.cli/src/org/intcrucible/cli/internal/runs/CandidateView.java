package org.intcrucible.cli.internal.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Value;
import org.intcrucible.store.StoredEvaluation;

/**
 * One candidate and how it did.
 *
 * @param document    what the run worked on
 * @param scenarios   by ordinal
 * @param evaluations those that are shown; with one scenario alone, one at most
 * @param alone       whether one scenario alone is shown, with everything of it
 */
record CandidateView(Run run, Candidate candidate, PinnedDocument document, List<Scenario> scenarios,
		List<StoredEvaluation> evaluations, boolean alone) {

	/** Its levers by name. */
	Map<String, Value> levers() {
		Design design = candidate.design();
		return DesignSpace.of(document.document().world()).values(design);
	}

	Scenario scenario(StoredEvaluation evaluation) {
		return scenarios.get(evaluation.scenario() - 1);
	}

	/** The one that is shown with everything of it. */
	Optional<StoredEvaluation> evaluation() {
		return alone ? evaluations.stream().findFirst() : Optional.empty();
	}

	/** As {@code --json} prints it. Outcomes of single evaluations are there where one scenario was asked for. */
	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("run_id", run.id());
		json.put("run_name", run.name());
		json.put("candidate_id", candidate.id());
		json.put("rank", candidate.rank() == 0 ? null : candidate.rank());
		json.put("label", candidate.label());
		json.put("status", candidate.status());
		json.put("origin", candidate.origin());
		json.put("parent_ids", candidate.parents());
		json.put("levers", levers());
		json.put("outcomes", candidate.outcomes());
		json.put("scores", candidate.scores());
		json.put("robustness", candidate.robustness());
		json.put("evaluations", evaluations.stream().map(this::json).toList());
		return json;
	}

	private Map<String, Object> json(StoredEvaluation evaluation) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("scenario_id", scenario(evaluation).id());
		json.put("scenario_name", scenario(evaluation).name());
		json.put("state", evaluation.state());
		json.put("failure", evaluation.failure().isEmpty() ? null : evaluation.failure());
		json.put("P", evaluation.prediction());
		json.put("R", evaluation.resource());
		if (alone) {
			json.put("outcomes", evaluation.outcomes());
			json.put("constraint_satisfaction", evaluation.satisfaction());
		}
		return json;
	}
}
