package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.WorldState;

/** Collects scenarios and numbers them. */
final class SuiteBuilder {

	private final List<Scenario> scenarios = new ArrayList<>();
	private final Set<WorldState> states = new HashSet<>();
	private final Map<String, Integer> nameCounts = new HashMap<>();
	private int nextOrdinal;

	SuiteBuilder(int firstOrdinal) {
		nextOrdinal = firstOrdinal;
	}

	List<Scenario> scenarios() {
		return List.copyOf(scenarios);
	}

	int size() {
		return scenarios.size();
	}

	/** The states that are there already. */
	Set<WorldState> states() {
		return Set.copyOf(states);
	}

	void nominal(WorldState state) {
		add("Nominal", ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.NOMINAL, false,
				"Every assumption has its nominal value.", state);
	}

	/** @param differences from the nominal state, empty if there are none */
	void named(NamedScenario named, String differences, WorldState state) {
		String because = named.notes().because();
		String reason = because.isEmpty()
				? "Named by the author: " + (differences.isEmpty() ? "every assumption is nominal" : differences) + "."
				: because;
		add(named.label(), named.type(), named.weight(), Scenario.Source.NAMED, named.mayFail(), reason, state);
	}

	void sampled(String name, ScenarioType type, double weight, String reason, WorldState state) {
		add(name, type, weight, Scenario.Source.SAMPLED, false, reason, state);
	}

	void adversarial(String name, String reason, WorldState state) {
		add(name, ScenarioType.FAILURE_MODE, 0, Scenario.Source.ADVERSARIAL, true, reason, state);
	}

	private void add(String name, ScenarioType type, double weight, Scenario.Source source, boolean mayFail,
			String reason, WorldState state) {
		int same = nameCounts.merge(name, 1, Integer::sum);
		scenarios.add(new Scenario(nextOrdinal, same == 1 ? name : name + " (" + same + ")", type, weight, source, mayFail,
				reason, state));
		states.add(state);
		nextOrdinal++;
	}
}
