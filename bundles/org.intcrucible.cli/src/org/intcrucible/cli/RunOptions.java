package org.intcrucible.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.Limit;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunPreset;
import org.intcrucible.runconfig.RunPresets;

import picocli.CommandLine.Option;

/**
 * The configuration of a run as it is typed. What is not typed comes from the preset, then from the recommendation, then from
 * the document and the defaults. picocli fills the fields of a fresh object for each call.
 */
public final class RunOptions {

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

	@Option(names = "--budget-usd", paramLabel = "USD", converter = RunLimits.Amount.class,
			description = "What providers may charge. A run stops there, and ranks what it has.")
	private Limit budgetUsd;

	@Option(names = "--budget-tokens", paramLabel = "N", converter = RunLimits.Amount.class,
			description = "How many tokens language models may read and write.")
	private Limit budgetTokens;

	@Option(names = "--max-runtime", paramLabel = "TIME", converter = RunLimits.Time.class,
			description = "How long it may take: seconds, or 90s, 10m, 2h. It stops then, and ranks what it has.")
	private Limit maxRuntime;

	@Option(names = "--preset", paramLabel = "NAME", description = "quick, standard, deep or one of yours: for what is not given here.")
	private String preset;

	@Option(names = "--stage", paramLabel = "SLOT=ID", description = "A stage other than the built-in one; repeat for more.")
	private List<String> stages = new ArrayList<>();

	@Option(names = "--analysis", paramLabel = "KIND", description = "An analysis to add; repeat for more.")
	private List<String> analyses = new ArrayList<>();

	@Option(names = "--recommended", paramLabel = "MESSAGE_ID", defaultValue = "",
			description = "Take what this message of the Architect recommends, for what is not given here.")
	private String recommended;

	/**
	 * What is to be run.
	 *
	 * @param project         whose problem
	 * @param documentMode    what the document asks for
	 * @param recommendations where the message is looked for; one that recommends nothing is passed over here
	 * @return every name that nothing has; whether the numbers are in range is not looked at
	 */
	public Result<RunDraft, List<Problem>> draft(ProjectId project, RunMode documentMode, RunPresets presets, Recommendations recommendations) {
		List<Problem> problems = new ArrayList<>();
		Map<StageSlot, List<String>> chosen = chosen(problems);
		Optional<MessageId> message = message(project, recommendations, problems);
		RunRequest base = message.flatMap(recommendations::of)
				.map(advised -> new RunRequest(advised.mode(), advised.parameters(), RunRequest.DEFAULT_SEED, Map.of(), List.of()))
				.orElseGet(() -> new RunRequest(documentMode, RunParameters.DEFAULT, RunRequest.DEFAULT_SEED, Map.of(), List.of()));
		RunRequest request = typed(filled(base, presets, problems), chosen);
		RunLinks.Advice advice = message.<RunLinks.Advice>map(RunLinks.Advised::new).orElseGet(RunLinks.Unadvised::new);
		return problems.isEmpty()
				? Result.success(new RunDraft(request, new RunLinks(advice, new RunLinks.NoTalk(), new RunLinks.Current())))
				: Result.failure(problems);
	}

	private Optional<MessageId> message(ProjectId project, Recommendations recommendations, List<Problem> problems) {
		return recommended.isEmpty() ? Optional.empty() : recommendations.find(recommended, project).fold(Optional::of, problem -> {
			problems.add(problem);
			return Optional.empty();
		});
	}

	private RunRequest filled(RunRequest base, RunPresets presets, List<Problem> problems) {
		if (preset == null) {
			return base;
		}
		Optional<RunPreset> found = presets.find(preset);
		if (found.isEmpty()) {
			problems.add(unknown(presets.list().stream().map(RunPreset::name).toList()));
			return base;
		}
		RunRequest request = found.get().request();
		RunParameters parameters = request.parameters();
		return new RunRequest(base.mode(), new RunParameters(parameters.numCandidates(), parameters.numScenarios(), parameters.maxEvaluations(),
				base.parameters().seedCandidateIds(), parameters.budgetTokens(), parameters.budgetUsd(), parameters.maxRuntimeS()),
				request.seed(), request.stages(), request.analyses());
	}

	private Problem unknown(List<String> names) {
		return new Problem(ProblemCode.UNKNOWN, "There is no preset \"" + preset + "\".", Suggestions.nearest(preset, names)
				.map(near -> "Did you mean \"" + near + "\"?").orElseGet(() -> "There is " + String.join(", ", names) + "."),
				Place.whole("--preset"));
	}

	private RunRequest typed(RunRequest base, Map<StageSlot, List<String>> chosen) {
		RunParameters given = base.parameters();
		RunParameters parameters = new RunParameters(or(candidates, given.numCandidates()), or(scenarios, given.numScenarios()),
				or(maxEvaluations, given.maxEvaluations()), seedCandidates.isEmpty() ? given.seedCandidateIds() : seedCandidates,
				or(budgetTokens, given.budgetTokens()), or(budgetUsd, given.budgetUsd()), or(maxRuntime, given.maxRuntimeS()));
		Map<StageSlot, List<String>> all = new EnumMap<>(StageSlot.class);
		all.putAll(base.stages());
		all.putAll(chosen);
		return new RunRequest(or(mode, base.mode()), parameters, or(seed, base.seed()), all, analyses.isEmpty() ? base.analyses() : analyses);
	}

	/** picocli leaves null where an option is not given. */
	private static <T> T or(T typed, T otherwise) {
		return typed == null ? otherwise : typed;
	}

	private Map<StageSlot, List<String>> chosen(List<Problem> problems) {
		Map<StageSlot, List<String>> chosen = new EnumMap<>(StageSlot.class);
		for (String stage : stages) {
			int equals = stage.indexOf('=');
			Optional<StageSlot> slot = slot(equals < 0 ? "" : stage.substring(0, equals));
			slot.ifPresentOrElse(known -> chosen.computeIfAbsent(known, absent -> new ArrayList<>()).add(stage.substring(equals + 1)),
					() -> problems.add(new Problem(ProblemCode.UNKNOWN, "\"" + stage + "\" names no slot and stage.",
							"Write for example --stage evaluator=quantitative.evaluator.", Place.whole("--stage"))));
		}
		return chosen;
	}

	private static Optional<StageSlot> slot(String written) {
		for (StageSlot known : StageSlot.values()) {
			if (known.name().toLowerCase(Locale.ROOT).equals(written)) {
				return Optional.of(known);
			}
		}
		return Optional.empty();
	}
}
