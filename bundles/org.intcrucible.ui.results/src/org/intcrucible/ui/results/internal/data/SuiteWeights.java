package org.intcrucible.ui.results.internal.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Simulation;

/** What each scenario weighs among all (rule 6 of docs/scores.md): the shares of types, within them the scenarios' own weights. */
public final class SuiteWeights {

	private final double[] weights;

	/** @param scenarios by ordinal, without a gap from 1 */
	public SuiteWeights(Simulation simulation, List<Scenario> scenarios) {
		Map<ScenarioType, Double> sums = new EnumMap<>(ScenarioType.class);
		scenarios.forEach(scenario -> sums.merge(scenario.type(), scenario.weight(), Double::sum));
		double shares = sums.entrySet().stream().filter(sum -> sum.getValue() > 0).mapToDouble(sum -> simulation.share(sum.getKey())).sum();
		weights = new double[scenarios.size()];
		for (Scenario scenario : scenarios) {
			double sum = sums.get(scenario.type());
			weights[scenario.ordinal() - 1] = sum > 0 && shares > 0 ? simulation.share(scenario.type()) / shares * scenario.weight() / sum : 0;
		}
	}

	/**
	 * The weight of a scenario.
	 *
	 * @param ordinal from 1; one that is not there weighs nothing
	 * @return in [0, 1]; 0 of an adversarial probe
	 */
	public double of(int ordinal) {
		return ordinal <= weights.length ? weights[ordinal - 1] : 0;
	}
}
