package org.intcrucible.engine;

import java.util.List;

import org.intcrucible.model.Scenario;

/**
 * The weighted suite of a run, for stages that share what they know in the run's context.
 *
 * @param scenarios ordinals from 1 without gaps; empty if the suite is not known
 */
public record ScenarioSuite(List<Scenario> scenarios) {

	public ScenarioSuite {
		scenarios = List.copyOf(scenarios);
	}
}
