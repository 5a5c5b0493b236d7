package org.intcrucible.cli.internal.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Limit;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;

/** The configuration of a run, for people; its stages are listed elsewhere, with their versions. */
public final class RequestText {

	private RequestText() {
	}

	/** Gives {@code full search, 200 candidates, 24 scenarios, at most 20,000 tries, seed 1}, and what else was asked for. */
	public static String of(RunRequest request) {
		RunParameters parameters = request.parameters();
		List<String> parts = new ArrayList<>(List.of(Wording.of(request.mode()), Wording.count(parameters.numCandidates(), "candidate"),
				Wording.count(parameters.numScenarios(), "scenario"), "at most " + Wording.tries(parameters.maxEvaluations()),
				"seed " + request.seed()));
		limit(parts, parameters.budgetTokens(), "tokens");
		limit(parts, parameters.budgetUsd(), "USD");
		limit(parts, parameters.maxRuntimeS(), "s");
		if (!parameters.seedCandidateIds().isEmpty()) {
			parts.add("given candidates " + String.join(" ", parameters.seedCandidateIds()));
		}
		if (!request.analyses().isEmpty()) {
			parts.add("analyses " + String.join(" ", request.analyses()));
		}
		return String.join(", ", parts);
	}

	private static void limit(List<String> parts, Limit limit, String unit) {
		if (!limit.isNone()) {
			parts.add("at most " + amount(limit.amount()) + " " + unit);
		}
	}

	/** As somebody would write it: {@code 90}, {@code 2.5}. */
	public static String amount(double number) {
		return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
	}
}
