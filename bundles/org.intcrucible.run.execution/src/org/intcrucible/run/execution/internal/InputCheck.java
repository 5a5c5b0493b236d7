package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.Sha256;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.run.execution.internal.StageShelf.Chosen;
import org.intcrucible.run.execution.internal.StageShelf.Shelved;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.StageDescriptor;
import org.intcrucible.store.ProjectReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says whether a request can be run as things are, and on what. */
@Component(service = InputCheck.class)
public final class InputCheck {

	private static final int MOST_CANDIDATES = 1_000_000;
	private static final int MOST_SCENARIOS = 10_000;
	private static final long MOST_PROBES = 1_000_000_000L;

	/** What a run would work on, and its hashes. */
	record Inputs(PinnedDocument document, Chosen stages, InputHashes hashes) {
	}

	private final ProjectReader projects;
	private final StageShelf shelf;

	@Activate
	public InputCheck(@Reference ProjectReader projects, @Reference StageShelf shelf) {
		this.projects = projects;
		this.shelf = shelf;
	}

	Result<Inputs, List<Problem>> check(ProjectId project, RunRequest request) {
		PinnedDocument document = projects.find(project).filter(found -> !found.isDeleted()).flatMap(found -> projects.document(project)).orElse(null);
		if (document == null) {
			return Result.failure(List.of(new Problem(ProblemCode.UNKNOWN, "There is no project " + project + ".", "",
					Place.whole("project"))));
		}
		return shelf.choose(request).flatMap(stages -> {
			List<Problem> problems = new ArrayList<>(ranges(request.parameters()));
			problems.addAll(candidates(document, request));
			problems.addAll(provided(document, stages));
			problems.addAll(formulas(document, stages));
			return problems.isEmpty() ? Result.success(new Inputs(document, stages, hashes(document, request, stages)))
					: Result.failure(problems);
		});
	}

	private static InputHashes hashes(PinnedDocument document, RunRequest request, Chosen stages) {
		return new InputHashes(document.specHash(), document.modelHash(), Sha256.ofJson(request), Sha256.ofJson(stages.uses()));
	}

	private static List<Problem> ranges(RunParameters parameters) {
		List<Problem> problems = new ArrayList<>();
		range(problems, "candidates", parameters.numCandidates(), 1, MOST_CANDIDATES);
		range(problems, "scenarios", parameters.numScenarios(), 1, MOST_SCENARIOS);
		range(problems, "max-evaluations", parameters.maxEvaluations(), 0, MOST_PROBES);
		return problems;
	}

	private static void range(List<Problem> problems, String what, long value, long least, long most) {
		if (value < least || value > most) {
			problems.add(new Problem(ProblemCode.OUT_OF_RANGE, "The number of " + what + " lies in " + least + ".." + most
					+ ", and is " + value + ".", "", Place.whole("--" + what)));
		}
	}

	private static List<Problem> candidates(PinnedDocument document, RunRequest request) {
		List<Problem> problems = new ArrayList<>();
		Set<String> known = new HashSet<>();
		document.document().candidates().forEach(candidate -> known.add(candidate.notes().id()));
		for (String id : request.parameters().seedCandidateIds()) {
			if (!known.contains(id)) {
				problems.add(new Problem(ProblemCode.UNKNOWN, "There is no candidate \"" + id + "\".",
						known.isEmpty() ? "The document has none." : "There are: " + String.join(", ", known.stream().sorted().toList()) + ".",
						Place.whole("--seed-candidate")));
			}
		}
		if (request.mode() != RunMode.FULL_SEARCH && known.isEmpty()) {
			problems.add(new Problem(ProblemCode.REFUSED, "Nothing to evaluate. The project has no candidate yet.",
					"Add one under \"## Candidates\", or use the mode full_search.", Place.whole("--mode")));
		}
		return problems;
	}

	/** A name that two evaluators give, or an evaluator and the document, would have two values. */
	private static List<Problem> provided(PinnedDocument document, Chosen stages) {
		List<Problem> problems = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		document.document().world().levers().forEach(lever -> taken.add(lever.name()));
		document.document().world().assumptions().forEach(assumption -> taken.add(assumption.name()));
		document.document().world().mechanisms().forEach(mechanism -> {
			switch (mechanism) {
				case Mechanism.Definition definition -> taken.add(definition.name());
				case Mechanism.Stock stock -> taken.add(stock.name());
				default -> {
					// names nothing
				}
			}
		});
		for (Shelved<Evaluator> evaluator : stages.evaluators()) {
			for (String name : evaluator.descriptor().provides()) {
				if (!taken.add(name)) {
					problems.add(new Problem(ProblemCode.MEANING, "The evaluator " + evaluator.descriptor().id() + " provides \""
							+ name + "\", which is there already.", "Leave one of them out.", Place.whole("stage evaluator")));
				}
			}
		}
		return problems;
	}

	private static List<Problem> formulas(PinnedDocument document, Chosen stages) {
		return ProblemCompiler.compile(document.document(), provided(stages)).fold(compiled -> List.of(),
				errors -> errors.stream().map(error -> new Problem(ProblemCode.MEANING, error.error().sentence(),
						error.error().remedy(), Place.whole(error.section().title() + "/" + error.elementId()))).toList());
	}

	/** Names of the outcomes that evaluators other than the embedded one give. */
	static Set<String> provided(Chosen stages) {
		Set<String> names = new HashSet<>();
		stages.evaluators().forEach(evaluator -> names.addAll(evaluator.descriptor().provides()));
		names.remove(StageDescriptor.FORMULAS);
		return names;
	}
}
