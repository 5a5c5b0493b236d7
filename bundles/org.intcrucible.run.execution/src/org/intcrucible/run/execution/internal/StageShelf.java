package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.stage.Designer;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.ScenarioGenerator;
import org.intcrucible.stage.StageDescriptor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The stages that are there now. This is the only place of the product that holds instances of them. */
@Component(service = StageShelf.class)
public final class StageShelf {

	/** One stage with what its properties say. */
	record Shelved<T>(T stage, StageDescriptor descriptor) {
	}

	/** The stages of one run, evaluators in the order of their turn. */
	record Chosen(Shelved<ScenarioGenerator> scenarios, Shelved<Designer> designer, List<Shelved<Evaluator>> evaluators,
			Shelved<Ranker> ranker) {

		List<StageUse> uses() {
			List<StageUse> uses = new ArrayList<>();
			uses.add(use(StageSlot.SCENARIO_GENERATOR, scenarios.descriptor()));
			uses.add(use(StageSlot.DESIGNER, designer.descriptor()));
			evaluators.forEach(evaluator -> uses.add(use(StageSlot.EVALUATOR, evaluator.descriptor())));
			uses.add(use(StageSlot.RANKER, ranker.descriptor()));
			return uses;
		}

		private static StageUse use(StageSlot slot, StageDescriptor descriptor) {
			return new StageUse(slot, descriptor.id(), descriptor.version(), "");
		}
	}

	private static final Map<StageSlot, String> EMBEDDED = Map.of(StageSlot.SCENARIO_GENERATOR, "quantitative.scenarios",
			StageSlot.DESIGNER, "quantitative.designer", StageSlot.EVALUATOR, "quantitative.evaluator", StageSlot.RANKER,
			"quantitative.ranker");

	private final List<Shelved<ScenarioGenerator>> scenarioGenerators = new CopyOnWriteArrayList<>();
	private final List<Shelved<Designer>> designers = new CopyOnWriteArrayList<>();
	private final List<Shelved<Evaluator>> evaluators = new CopyOnWriteArrayList<>();
	private final List<Shelved<Ranker>> rankers = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addScenarioGenerator(ScenarioGenerator stage, Map<String, Object> properties) {
		scenarioGenerators.add(new Shelved<>(stage, StageDescriptor.of(properties)));
	}

	void removeScenarioGenerator(ScenarioGenerator stage) {
		scenarioGenerators.removeIf(shelved -> shelved.stage() == stage);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addDesigner(Designer stage, Map<String, Object> properties) {
		designers.add(new Shelved<>(stage, StageDescriptor.of(properties)));
	}

	void removeDesigner(Designer stage) {
		designers.removeIf(shelved -> shelved.stage() == stage);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addEvaluator(Evaluator stage, Map<String, Object> properties) {
		evaluators.add(new Shelved<>(stage, StageDescriptor.of(properties)));
	}

	void removeEvaluator(Evaluator stage) {
		evaluators.removeIf(shelved -> shelved.stage() == stage);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addRanker(Ranker stage, Map<String, Object> properties) {
		rankers.add(new Shelved<>(stage, StageDescriptor.of(properties)));
	}

	void removeRanker(Ranker stage) {
		rankers.removeIf(shelved -> shelved.stage() == stage);
	}

	/** The stages that a request names, the embedded ones where it names none. */
	Result<Chosen, List<Problem>> choose(RunRequest request) {
		List<Problem> problems = new ArrayList<>();
		Optional<Shelved<ScenarioGenerator>> scenarios = one(scenarioGenerators, StageSlot.SCENARIO_GENERATOR, request, problems);
		Optional<Shelved<Designer>> designer = one(designers, StageSlot.DESIGNER, request, problems);
		List<Shelved<Evaluator>> chain = several(evaluators, StageSlot.EVALUATOR, request, problems);
		Optional<Shelved<Ranker>> ranker = one(rankers, StageSlot.RANKER, request, problems);
		if (!problems.isEmpty()) {
			return Result.failure(problems);
		}
		return Result.success(new Chosen(scenarios.orElseThrow(), designer.orElseThrow(), chain, ranker.orElseThrow()));
	}

	private static <T> Optional<Shelved<T>> one(List<Shelved<T>> shelf, StageSlot slot, RunRequest request,
			List<Problem> problems) {
		List<Shelved<T>> found = several(shelf, slot, request, problems);
		if (found.size() > 1) {
			problems.add(problem(slot, "One stage fits here, and " + found.size() + " are named.", "Name one."));
		}
		return found.stream().findFirst();
	}

	private static <T> List<Shelved<T>> several(List<Shelved<T>> shelf, StageSlot slot, RunRequest request,
			List<Problem> problems) {
		List<Shelved<T>> found = new ArrayList<>();
		for (String id : request.stages().getOrDefault(slot, List.of(EMBEDDED.get(slot)))) {
			Optional<Shelved<T>> stage = shelf.stream().filter(shelved -> shelved.descriptor().id().equals(id)).findFirst();
			stage.ifPresentOrElse(found::add, () -> problems.add(problem(slot, "There is no stage \"" + id + "\".",
					"There are: " + String.join(", ", shelf.stream().map(shelved -> shelved.descriptor().id()).sorted().toList()) + ".")));
		}
		return found;
	}

	private static Problem problem(StageSlot slot, String sentence, String remedy) {
		return new Problem(ProblemCode.UNKNOWN, sentence, remedy, Place.whole("stage " + slot.name().toLowerCase(Locale.ROOT)));
	}
}
