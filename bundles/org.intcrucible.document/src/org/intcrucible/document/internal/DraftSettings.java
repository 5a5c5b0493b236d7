package org.intcrucible.document.internal;

import java.util.EnumMap;
import java.util.Map;

import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Simulation;

/** The settings of a document while they are read; what is unsaid has its default. */
final class DraftSettings {

	int horizon = Simulation.DEFAULT.horizon();
	int samples = Simulation.DEFAULT.samples();
	Resolution resolution = Resolution.MEDIUM;
	RunMode mode = RunMode.FULL_SEARCH;
	/** Where steps or samples were said last; only asked for if there are too many. */
	Position counted = new Position(1, 1);
	final Map<ScenarioType, Integer> shares = new EnumMap<>(ScenarioType.class);

	Simulation simulation() {
		return new Simulation(horizon, samples, shares);
	}
}
