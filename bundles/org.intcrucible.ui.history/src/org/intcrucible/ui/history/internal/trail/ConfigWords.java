package org.intcrucible.ui.history.internal.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** The configuration of a run in words. */
final class ConfigWords {

	private static final Texts WORDS = Texts.of(ConfigWords.class);
	private static final Set<String> NAMES = Set.of("mode", "num_candidates", "num_scenarios", "max_evaluations", "seed_candidate_ids", "budget_tokens",
			"budget_usd", "max_runtime_s", "seed", "stages", "analyses");

	private ConfigWords() {
	}

	/** Gives {@code Full search, 1,200 candidates, 48 scenarios, at most 20,000 tries}, and the limits that there are. */
	static String of(RunMode mode, RunParameters parameters) {
		List<String> parts = new ArrayList<>();
		parts.add(WORDS.get("mode." + mode.name().toLowerCase(Locale.ROOT)));
		parts.add(Numbers.count(parameters.numCandidates(), WORDS.get("candidate"), WORDS.get("candidates")));
		parts.add(Numbers.count(parameters.numScenarios(), WORDS.get("scenario"), WORDS.get("scenarios")));
		parts.add(WORDS.get("most", Numbers.count(parameters.maxEvaluations(), WORDS.get("try"), WORDS.get("tries"))));
		limit(parts, parameters.maxRuntimeS(), "s");
		limit(parts, parameters.budgetUsd(), "USD");
		limit(parts, parameters.budgetTokens(), WORDS.get("tokens"));
		if (!parameters.seedCandidateIds().isEmpty()) {
			parts.add(WORDS.get("seeds", String.join(" ", parameters.seedCandidateIds())));
		}
		return String.join(", ", parts);
	}

	/** The same, with the stages and the analyses that were chosen. */
	static String of(RunRequest request) {
		List<String> parts = new ArrayList<>(List.of(of(request.mode(), request.parameters())));
		if (!request.stages().isEmpty()) {
			parts.add(WORDS.get("chosen.stages", request.stages().values().stream().flatMap(List::stream).collect(Collectors.joining(" "))));
		}
		if (!request.analyses().isEmpty()) {
			parts.add(WORDS.get("chosen.analyses", String.join(" ", request.analyses())));
		}
		return String.join(", ", parts);
	}

	private static void limit(List<String> parts, Limit limit, String unit) {
		if (!limit.isNone()) {
			parts.add(WORDS.get("most", Numbers.value(limit.amount(), unit)));
		}
	}

	/** Gives {@code Candidates 1,200 to 900}. */
	static String edit(ConfigDifference difference) {
		String name = NAMES.contains(difference.name()) ? WORDS.get("value." + difference.name()) : difference.name();
		return WORDS.get("edit", name, difference.before(), difference.after());
	}
}
