package org.intcrucible.run.command.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.intcrucible.model.Limit;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;

import picocli.CommandLine.Option;

/** The options of a command that runs. picocli fills the fields of a fresh object for each call. */
final class RunOptions {

	@Option(names = "--mode", paramLabel = "MODE",
			description = "full_search, seeded or eval_only; else what the document says.")
	private RunMode mode;

	@Option(names = "--candidates", paramLabel = "N", description = "How many to keep and rank (default 200).")
	private Integer candidates;

	@Option(names = "--scenarios", paramLabel = "N", description = "How many states of the world to try them in (default 24).")
	private Integer scenarios;

	@Option(names = "--max-evaluations", paramLabel = "N", description = "How many tries the search may make (default 20,000).")
	private Long maxEvaluations;

	@Option(names = "--seed-candidate", paramLabel = "ID", description = "A candidate of the document to start from; repeat for more.")
	private List<String> seedCandidates = new ArrayList<>();

	@Option(names = "--seed", paramLabel = "N", description = "Of the random numbers (default 1): the same seed gives the same result.")
	private Long seed;

	@Option(names = "--stage", paramLabel = "SLOT=ID", description = "A stage other than the built-in one; repeat for more.")
	private List<String> stages = new ArrayList<>();

	/** @param documentMode what the document asks for */
	Result<RunRequest, List<Problem>> request(RunMode documentMode) {
		RunParameters standard = RunParameters.DEFAULT;
		RunParameters parameters = new RunParameters(candidates == null ? standard.numCandidates() : candidates,
				scenarios == null ? standard.numScenarios() : scenarios,
				maxEvaluations == null ? standard.maxEvaluations() : maxEvaluations, seedCandidates, Limit.NONE, Limit.NONE,
				Limit.NONE);
		List<Problem> problems = new ArrayList<>();
		Map<StageSlot, List<String>> chosen = new LinkedHashMap<>();
		stages.forEach(stage -> choose(stage, chosen, problems));
		return problems.isEmpty()
				? Result.success(new RunRequest(mode == null ? documentMode : mode, parameters,
						seed == null ? RunRequest.DEFAULT_SEED : seed, chosen, List.of()))
				: Result.failure(problems);
	}

	private static void choose(String stage, Map<StageSlot, List<String>> chosen, List<Problem> problems) {
		int equals = stage.indexOf('=');
		String slot = equals < 0 ? stage : stage.substring(0, equals);
		for (StageSlot known : StageSlot.values()) {
			if (equals > 0 && known.name().toLowerCase(Locale.ROOT).equals(slot)) {
				chosen.computeIfAbsent(known, absent -> new ArrayList<>()).add(stage.substring(equals + 1));
				return;
			}
		}
		problems.add(new Problem(ProblemCode.UNKNOWN, "\"" + stage + "\" names no slot and stage.",
				"Write for example --stage evaluator=quantitative.evaluator.", Place.whole("--stage")));
	}
}
