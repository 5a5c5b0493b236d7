package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.stage.Designer;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.Ranker;
import org.intcrucible.stage.ScenarioGenerator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The stages that are there now. This is the only place of the product that holds instances of them. */
@Component(service = StageShelf.class)
public final class StageShelf {

	/**
	 * One stage with what its properties say.
	 *
	 * @param sha256 of the file of its bundle; empty if that cannot be read
	 */
	record Shelved<T>(T stage, StageDescriptor descriptor, String sha256) {

		boolean is(StageUse use) {
			return descriptor.id().equals(use.id()) && descriptor.version().equals(use.version()) && sha256.equals(use.sha256());
		}
	}

	/** The stages of one run, evaluators in the order of their turn. */
	record Chosen(Shelved<ScenarioGenerator> scenarios, Shelved<Designer> designer, List<Shelved<Evaluator>> evaluators,
			Shelved<Ranker> ranker) {

		/** Names of the outcomes that evaluators other than the embedded one give. */
		Set<String> provided() {
			Set<String> names = new HashSet<>();
			evaluators.forEach(evaluator -> names.addAll(evaluator.descriptor().provides()));
			names.remove(StageDescriptor.FORMULAS);
			return names;
		}
	}

	private final Function<Map<String, Object>, String> digests;
	private final List<Shelved<ScenarioGenerator>> scenarioGenerators = new CopyOnWriteArrayList<>();
	private final List<Shelved<Designer>> designers = new CopyOnWriteArrayList<>();
	private final List<Shelved<Evaluator>> evaluators = new CopyOnWriteArrayList<>();
	private final List<Shelved<Ranker>> rankers = new CopyOnWriteArrayList<>();

	/** @param digests SHA-256 of the file that a bundle comes from, empty if that cannot be read */
	@Activate
	public StageShelf(BundleContext context,
			@Reference(service = Function.class, target = "(crucible.guard=digest)") Function<Bundle, String> digests) {
		this(properties -> properties.get(Constants.SERVICE_BUNDLEID) instanceof Long id
				? Optional.ofNullable(context.getBundle(id)).map(digests).orElse("") : "");
	}

	/** @param digests SHA-256 of the file that a stage with such properties comes from */
	StageShelf(Function<Map<String, Object>, String> digests) {
		this.digests = digests;
	}

	private <T> Shelved<T> shelve(T stage, Map<String, Object> properties) {
		return new Shelved<>(stage, StageDescriptor.of(properties), digests.apply(properties));
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addScenarioGenerator(ScenarioGenerator stage, Map<String, Object> properties) {
		scenarioGenerators.add(shelve(stage, properties));
	}

	void removeScenarioGenerator(ScenarioGenerator stage) {
		scenarioGenerators.removeIf(shelved -> shelved.stage() == stage);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addDesigner(Designer stage, Map<String, Object> properties) {
		designers.add(shelve(stage, properties));
	}

	void removeDesigner(Designer stage) {
		designers.removeIf(shelved -> shelved.stage() == stage);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addEvaluator(Evaluator stage, Map<String, Object> properties) {
		evaluators.add(shelve(stage, properties));
	}

	void removeEvaluator(Evaluator stage) {
		evaluators.removeIf(shelved -> shelved.stage() == stage);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addRanker(Ranker stage, Map<String, Object> properties) {
		rankers.add(shelve(stage, properties));
	}

	void removeRanker(Ranker stage) {
		rankers.removeIf(shelved -> shelved.stage() == stage);
	}

	/** The very stages that preflight has chosen; or which of them went away meanwhile. */
	Result<Chosen, List<Problem>> take(List<StageUse> uses) {
		List<StageUse> gone = new ArrayList<>();
		List<Shelved<ScenarioGenerator>> scenarios = taken(scenarioGenerators, StageSlot.SCENARIO_GENERATOR, uses, gone);
		List<Shelved<Designer>> designer = taken(designers, StageSlot.DESIGNER, uses, gone);
		List<Shelved<Evaluator>> chain = taken(evaluators, StageSlot.EVALUATOR, uses, gone);
		List<Shelved<Ranker>> ranker = taken(rankers, StageSlot.RANKER, uses, gone);
		if (!gone.isEmpty()) {
			return Result.failure(gone.stream().map(StageShelf::isGone).toList());
		}
		if (scenarios.size() != 1 || designer.size() != 1 || chain.isEmpty() || ranker.size() != 1) {
			throw new IllegalStateException("preflight has chosen too few or too many stages: " + uses);
		}
		return Result.success(new Chosen(scenarios.getFirst(), designer.getFirst(), chain, ranker.getFirst()));
	}

	private static <T> List<Shelved<T>> taken(List<Shelved<T>> shelf, StageSlot slot, List<StageUse> uses, List<StageUse> gone) {
		List<Shelved<T>> taken = new ArrayList<>();
		for (StageUse use : uses) {
			if (use.slot() == slot) {
				shelf.stream().filter(shelved -> shelved.is(use)).findFirst().ifPresentOrElse(taken::add, () -> gone.add(use));
			}
		}
		return taken;
	}

	private static Problem isGone(StageUse use) {
		return new Problem(ProblemCode.STALE, "The stage " + use.id() + " " + use.version() + " is not there any more.",
				"Choose another one, or install it again.", Place.whole("stage " + use.slot().name().toLowerCase(Locale.ROOT)));
	}
}
