package org.intcrucible.stages.quantitative.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Simulation;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Trial;

/**
 * States in which designs are tried together, with what each counts for.
 *
 * @param states    the nominal one first
 * @param weighings one for each state
 * @param byWorst   whether a design is as good as where it does worst, instead of by the mean
 */
record Panel(List<WorldState> states, List<Merit.Weighing> weighings, boolean byWorst) {

	Panel {
		states = List.copyOf(states);
		weighings = List.copyOf(weighings);
	}

	static Panel nominal(WorldState nominal) {
		return new Panel(List.of(nominal), List.of(new Merit.Weighing(1, true)), false);
	}

	/** States in each of which a design has to do as well as it can. */
	static Panel worstCase(List<WorldState> states) {
		return new Panel(states, Collections.nCopies(states.size(), new Merit.Weighing(1.0 / states.size(), true)), true);
	}

	/** The whole suite, weighed as rule 6 of docs/scores.md says and strict where rule 8 rejects. */
	static Panel suite(ProblemDocument document, List<Scenario> scenarios) {
		Simulation simulation = document.world().simulation();
		boolean everywhere = document.spec().constraints().stream()
				.anyMatch(constraint -> constraint.strength() instanceof Constraint.HardInAll);
		Map<ScenarioType, Double> weights = new EnumMap<>(ScenarioType.class);
		scenarios.forEach(scenario -> weights.merge(scenario.type(), scenario.weight(), Double::sum));
		return new Panel(scenarios.stream().map(Scenario::state).toList(), scenarios.stream().map(scenario -> {
			double ofType = weights.get(scenario.type());
			double weight = ofType == 0 ? 0 : simulation.share(scenario.type()) * scenario.weight() / ofType;
			return new Merit.Weighing(weight, mustHold(scenario, everywhere));
		}).toList(), false).normalised();
	}

	int size() {
		return states.size();
	}

	/** @param trials of one design, one for each state */
	Merit merit(List<Trial> trials) {
		return byWorst ? Merit.worst(trials) : Merit.of(trials, weighings);
	}

	/**
	 * A smaller panel: the nominal state, those that break designs most, up to half of it, and an even choice of the
	 * others.
	 *
	 * @param count  its size, at least 1
	 * @param trials of some good designs in all states of this panel
	 */
	Panel hardest(int count, List<List<Trial>> trials) {
		Set<Integer> chosen = new LinkedHashSet<>();
		chosen.add(0);
		IntStream.range(0, size()).boxed().filter(state -> weighings.get(state).mustHold() && violation(state, trials) > 0)
				.sorted(Comparator.comparingDouble(state -> -violation(state, trials))).limit(count / 2)
				.forEach(chosen::add);
		List<Integer> others = IntStream.range(0, size()).boxed().filter(state -> !chosen.contains(state)).toList();
		int missing = Math.min(others.size(), count - chosen.size());
		for (int i = 0; i < missing; i++) {
			chosen.add(others.get((int) ((i + 0.5) * others.size() / missing)));
		}
		List<Integer> order = chosen.stream().sorted().toList();
		return new Panel(order.stream().map(states::get).toList(), order.stream().map(weighings::get).toList(), byWorst)
				.normalised();
	}

	private static double violation(int state, List<List<Trial>> trials) {
		return trials.stream().map(tries -> tries.get(state)).mapToDouble(trial -> trial.failed() ? 1 : trial.violation())
				.sum();
	}

	private static boolean mustHold(Scenario scenario, boolean everywhere) {
		return switch (scenario.source()) {
			case NOMINAL -> true;
			case NAMED -> everywhere || !scenario.mayFail();
			case SAMPLED -> everywhere || scenario.type() == ScenarioType.NORMAL_OPERATION;
			case ADVERSARIAL -> false;
		};
	}

	private Panel normalised() {
		double sum = weighings.stream().mapToDouble(Merit.Weighing::weight).sum();
		return new Panel(states, weighings.stream()
				.map(weighing -> new Merit.Weighing(weighing.weight() / sum, weighing.mustHold())).toList(), byWorst);
	}
}
