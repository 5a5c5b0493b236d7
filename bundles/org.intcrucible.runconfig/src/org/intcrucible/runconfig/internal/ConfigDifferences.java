package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.intcrucible.document.ElementText;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.runconfig.ConfigComparison;
import org.osgi.service.component.annotations.Component;

/** Writes configurations as texts by name, and compares those. */
@Component
public final class ConfigDifferences implements ConfigComparison {

	@Override
	public List<ConfigDifference> edited(RecommendedRunConfig advised, RunRequest request) {
		return between(new RunRequest(advised.mode(), advised.parameters(), RunRequest.DEFAULT_SEED, Map.of(), List.of()), request);
	}

	@Override
	public List<ConfigDifference> between(RunRequest before, RunRequest after) {
		Map<String, String> old = values(before);
		List<ConfigDifference> differences = new ArrayList<>();
		values(after).forEach((name, value) -> {
			if (!old.get(name).equals(value)) {
				differences.add(new ConfigDifference(name, old.get(name), value));
			}
		});
		return differences;
	}

	private static Map<String, String> values(RunRequest request) {
		Map<String, String> values = new LinkedHashMap<>();
		RunParameters parameters = request.parameters();
		values.put("mode", request.mode().name().toLowerCase(Locale.ROOT));
		values.put("num_candidates", String.valueOf(parameters.numCandidates()));
		values.put("num_scenarios", String.valueOf(parameters.numScenarios()));
		values.put("max_evaluations", String.valueOf(parameters.maxEvaluations()));
		values.put("seed_candidate_ids", listed(parameters.seedCandidateIds(), "all"));
		values.put("budget_tokens", text(parameters.budgetTokens()));
		values.put("budget_usd", text(parameters.budgetUsd()));
		values.put("max_runtime_s", text(parameters.maxRuntimeS()));
		values.put("seed", String.valueOf(request.seed()));
		ChosenStages.ids(request)
				.forEach((slot, ids) -> values.put("stages." + slot.name().toLowerCase(Locale.ROOT), String.join(", ", ids)));
		values.put("analyses", listed(request.analyses(), "none"));
		return values;
	}

	private static String text(Limit limit) {
		return limit.isNone() ? "none" : ElementText.number(limit.amount());
	}

	/** Their order changes nothing in a run. */
	private static String listed(List<String> ids, String without) {
		return ids.isEmpty() ? without : String.join(", ", ids.stream().distinct().sorted().toList());
	}
}
