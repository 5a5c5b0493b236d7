package org.intcrucible.model;

import java.util.List;

/**
 * How the world works, as far as the author knows. Lists are in the author's order.
 *
 * @param simulation      steps and samples
 * @param actors          who takes part
 * @param levers          what a candidate decides
 * @param assumptions     what nobody decides
 * @param correlations    which assumptions move together
 * @param mechanisms      how the world answers
 * @param resources       what a candidate uses up
 * @param scenarios       states of the world that the author named
 * @param simplifications what was left out
 */
public record WorldModel(Simulation simulation, List<Remark> actors, List<Lever> levers, List<Assumption> assumptions,
		List<Correlation> correlations, List<Mechanism> mechanisms, List<Resource> resources,
		List<NamedScenario> scenarios, List<Remark> simplifications) {

	public WorldModel {
		actors = List.copyOf(actors);
		levers = List.copyOf(levers);
		assumptions = List.copyOf(assumptions);
		correlations = List.copyOf(correlations);
		mechanisms = List.copyOf(mechanisms);
		resources = List.copyOf(resources);
		scenarios = List.copyOf(scenarios);
		simplifications = List.copyOf(simplifications);
	}
}
