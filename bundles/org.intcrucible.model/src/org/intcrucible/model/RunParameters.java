package org.intcrucible.model;

import java.util.List;
import java.util.Objects;

/**
 * How much a run does.
 *
 * @param numCandidates    how many are kept: evaluated on the whole suite, ranked, stored; at least 1
 * @param numScenarios     size of the weighted suite, at least 1
 * @param maxEvaluations   how many probes the search may make, at least 0
 * @param seedCandidateIds candidates to evaluate or to start from; empty for all that are given
 * @param budgetTokens     what language models may read and write
 * @param budgetUsd        what providers may charge
 * @param maxRuntimeS      seconds of the wall clock
 */
public record RunParameters(int numCandidates, int numScenarios, long maxEvaluations, List<String> seedCandidateIds,
		Limit budgetTokens, Limit budgetUsd, Limit maxRuntimeS) {

	public static final RunParameters DEFAULT =
			new RunParameters(200, 24, 20_000, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);

	/** What JSON leaves out is null here, and means no limit. */
	public RunParameters {
		seedCandidateIds = seedCandidateIds == null ? List.of() : List.copyOf(seedCandidateIds);
		budgetTokens = Objects.requireNonNullElse(budgetTokens, Limit.NONE);
		budgetUsd = Objects.requireNonNullElse(budgetUsd, Limit.NONE);
		maxRuntimeS = Objects.requireNonNullElse(maxRuntimeS, Limit.NONE);
	}
}
