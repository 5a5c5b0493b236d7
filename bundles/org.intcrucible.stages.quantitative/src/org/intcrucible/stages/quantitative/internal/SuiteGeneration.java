package org.intcrucible.stages.quantitative.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Sampling;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Setting;
import org.intcrucible.model.Simulation;
import org.intcrucible.model.Value;
import org.intcrucible.model.WorldState;

/** Makes the weighted suite of one problem. */
final class SuiteGeneration {

	/** Half of what is sampled is likely, the rest unlikely in three ways; the pattern repeats. */
	private static final List<ScenarioType> PATTERN = List.of(ScenarioType.NORMAL_OPERATION, ScenarioType.STRESS_TEST,
			ScenarioType.NORMAL_OPERATION, ScenarioType.EDGE_CASE, ScenarioType.NORMAL_OPERATION,
			ScenarioType.FAILURE_MODE);
	/** Draws of noise, over samples and scenarios, beyond which repeating the nominal state says little more. */
	private static final int ENOUGH_DRAWS = 100;

	private final CompiledProblem problem;
	private final UncertainState uncertainty;
	private final StateText text;
	private final StateSampler sampler;
	private final SuiteBuilder suite = new SuiteBuilder(1);

	/** @param sampling of what is likely */
	SuiteGeneration(CompiledProblem problem, long seed, Sampling sampling) {
		this.problem = problem;
		uncertainty = UncertainState.of(problem);
		text = new StateText(uncertainty);
		sampler = new StateSampler(uncertainty, seed, sampling);
	}

	List<Scenario> generate(int count) {
		suite.nominal(uncertainty.nominal());
		for (NamedScenario named : problem.document().world().scenarios()) {
			WorldState state = state(named);
			suite.named(named, text.differences(state), state);
		}
		int wanted = Math.max(0, count - suite.size());
		if (!uncertainty.uncertain().isEmpty()) {
			addSampled(allocation(wanted));
		} else if (problem.document().world().assumptions().stream().anyMatch(Assumption::noise)) {
			addRepetitions(wanted);
		}
		return suite.scenarios();
	}

	private WorldState state(NamedScenario named) {
		double[] values = uncertainty.nominal().toArray();
		for (Setting set : named.sets()) {
			values[position(set.name())] = switch (set.value()) {
				case Value.Number(double number) -> number;
				case Value.Truth(boolean yes) -> yes ? 1 : 0;
				case Value.Option option -> throw unfit(set, option);
				case Value.Vector vector -> throw unfit(set, vector);
			};
		}
		return new WorldState(values);
	}

	private int position(String name) {
		for (int i = 0; i < uncertainty.size(); i++) {
			if (uncertainty.assumption(i).name().equals(name)) {
				return i;
			}
		}
		throw new IllegalArgumentException("a scenario sets \"" + name + "\", which is no uncertain assumption");
	}

	private static IllegalArgumentException unfit(Setting set, Value value) {
		return new IllegalArgumentException("the assumption \"" + set.name() + "\" is a number, not " + value);
	}

	/** A type that the author gave no share of the weight gets no scenarios either. */
	private Map<ScenarioType, Integer> allocation(int wanted) {
		Simulation simulation = problem.document().world().simulation();
		List<ScenarioType> types = PATTERN.stream().filter(type -> simulation.share(type) > 0).toList();
		Map<ScenarioType, Integer> counts = new EnumMap<>(ScenarioType.class);
		for (int i = 0; i < wanted; i++) {
			counts.merge(types.isEmpty() ? ScenarioType.NORMAL_OPERATION : types.get(i % types.size()), 1, Integer::sum);
		}
		return counts;
	}

	private void addSampled(Map<ScenarioType, Integer> counts) {
		int number = 1;
		for (var likely : sampler.likely(counts.getOrDefault(ScenarioType.NORMAL_OPERATION, 0)).entrySet()) {
			suite.sampled("Sampled " + number, ScenarioType.NORMAL_OPERATION, likely.getValue(),
					"Sampled from the assumptions: " + text.values(likely.getKey()) + ".", likely.getKey());
			number++;
		}
		addCorners("Stress", ScenarioType.STRESS_TEST, "Assumptions in their tails: ",
				sampler.tails(counts.getOrDefault(ScenarioType.STRESS_TEST, 0), suite.states()));
		addCorners("Edge", ScenarioType.EDGE_CASE, "A corner of what is possible: ",
				sampler.ends(counts.getOrDefault(ScenarioType.EDGE_CASE, 0), suite.states()));
		addCorners("Failure", ScenarioType.FAILURE_MODE, "Several assumptions far off at once: ",
				sampler.mishaps(counts.getOrDefault(ScenarioType.FAILURE_MODE, 0), suite.states()));
	}

	private void addCorners(String name, ScenarioType type, String reason, List<WorldState> states) {
		for (WorldState state : states) {
			suite.sampled(name + ": " + text.directions(state), type, 1, reason + text.differences(state) + ".", state);
		}
	}

	/** The noise of a scenario is keyed by its ordinal, so the same state is another play of the world. */
	private void addRepetitions(int wanted) {
		int enough = Math.ceilDiv(ENOUGH_DRAWS, problem.document().world().simulation().samples()) - 1;
		for (int number = 1; number <= Math.min(wanted, enough); number++) {
			suite.sampled("Repetition " + number, ScenarioType.NORMAL_OPERATION, 1,
					"The nominal state with other draws of noise.", uncertainty.nominal());
		}
	}
}
