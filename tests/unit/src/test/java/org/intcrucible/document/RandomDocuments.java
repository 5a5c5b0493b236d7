package org.intcrucible.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.Resource;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Simulation;
import org.intcrucible.model.WorldModel;

/** Documents that use every alternative of the domain, valid but senseless. Each generator makes one document. */
final class RandomDocuments {

	private static final int LONGEST_LIST = 4;

	private final RandomTexts texts;
	private final RandomWorlds worlds;

	private RandomDocuments(RandomGenerator random) {
		texts = new RandomTexts(random);
		worlds = new RandomWorlds(texts);
	}

	static ProblemDocument document(RandomGenerator random) {
		return new RandomDocuments(random).document();
	}

	private ProblemDocument document() {
		var simulation = new Simulation(1 + texts.below(4), 1 + texts.below(3), shares());
		var levers = list(worlds::lever);
		var assumptions = list(worlds::assumption);
		var definitions = list(worlds::definition);
		var world = new WorldModel(simulation, list(this::remark), levers, assumptions, correlations(assumptions),
				mechanisms(definitions), list(this::resource), scenarios(assumptions),
				list(this::remark));
		var spec = new ProblemSpec(goals(definitions), list(this::constraint), texts.any(Resolution.values()),
				texts.any(RunMode.values()));
		return new ProblemDocument(texts.phrase(), texts.description(), spec, world,
				list(() -> worlds.candidate(levers, simulation.horizon())));
	}

	private <T> List<T> list(Supplier<T> element) {
		return Stream.generate(element).limit(texts.below(LONGEST_LIST + 1)).toList();
	}

	private Map<ScenarioType, Integer> shares() {
		Map<ScenarioType, Integer> shares = new EnumMap<>(ScenarioType.class);
		if (texts.chance()) {
			int first = texts.below(101);
			shares.put(ScenarioType.NORMAL_OPERATION, first);
			shares.put(texts.chance() ? ScenarioType.EDGE_CASE : ScenarioType.FAILURE_MODE, 100 - first);
		}
		return shares;
	}

	private Remark remark() {
		String label = texts.label();
		return new Remark(texts.notes(label), label, texts.chance() ? "" : texts.phrase());
	}

	/** Some goals share the id of a definition. */
	private List<Goal> goals(List<Mechanism.Definition> definitions) {
		var goals = new ArrayList<>(list(this::goal));
		definitions.stream().filter(definition -> !definition.notes().ownId()).limit(1)
				.forEach(shared -> goals.add(new Goal(shared.notes(), shared.name(), texts.chance(),
						new Formula(shared.name()), new GoalScale.FromPilot(), 100)));
		return goals;
	}

	private Goal goal() {
		String label = texts.label();
		double[] range = texts.range();
		var scale = texts.chance() ? new GoalScale.FromPilot() : new GoalScale.Declared(range[0], range[1]);
		return new Goal(texts.notes(label), label, texts.chance(), texts.formula(), scale, texts.below(101));
	}

	private Constraint constraint() {
		String label = texts.label();
		var tolerance = texts.chance() ? new Constraint.PilotTolerance()
				: new Constraint.DeclaredTolerance(texts.positive());
		return new Constraint(texts.notes(label), label, texts.formula(), strength(), tolerance);
	}

	private Constraint.Strength strength() {
		return switch (texts.below(5)) {
			case 0 -> new Constraint.Soft(texts.below(100));
			case 1 -> new Constraint.Soft(Goal.DEFAULT_WEIGHT);
			case 2 -> new Constraint.Hard(Constraint.Hard.DEFAULT_RELIABILITY);
			case 3 -> new Constraint.Hard(texts.chance() ? texts.fraction() : (1 + texts.below(100)) / 100.0);
			default -> new Constraint.HardInAll();
		};
	}

	private Resource resource() {
		String label = texts.label();
		return new Resource(texts.notes(label), label, texts.formula(), texts.positive(), texts.unit(), strength());
	}

	private List<Correlation> correlations(List<Assumption> assumptions) {
		var names = assumptions.stream().filter(assumption -> !assumption.noise()).map(Assumption::name).toList();
		return names.size() < 2 ? List.of()
				: List.of(new Correlation(texts.fixedNotes(Correlation.id(names.get(1), names.get(0))), names.get(1),
						names.get(0), texts.fraction() * (texts.chance() ? 1 : -1)));
	}

	private List<NamedScenario> scenarios(List<Assumption> assumptions) {
		return list(() -> worlds.scenario(assumptions)).stream().filter(scenario -> !scenario.sets().isEmpty()).toList();
	}

	private List<Mechanism> mechanisms(List<Mechanism.Definition> definitions) {
		var mechanisms = new ArrayList<Mechanism>(definitions);
		mechanisms.addAll(list(worlds::stock));
		mechanisms.addAll(list(worlds::influence));
		if (!definitions.isEmpty()) {
			var names = definitions.stream().map(Mechanism.Definition::name).toList();
			var starts = names.stream().map(name -> texts.number()).toList();
			mechanisms.add(texts.below(mechanisms.size()),
					new Mechanism.Solve(texts.fixedNotes(Mechanism.Solve.id(names)), names, starts));
		}
		return mechanisms;
	}
}
