package org.intcrucible.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Simulation;

/**
 * W(s), the weight of each scenario of a suite (rule 6 of docs/scores.md): the share of its type, renormalised over the
 * types that are present, times its part of the weight within the type. Immutable.
 */
public final class ScenarioWeights {

	private final List<Scenario> suite;
	private final double[] weights;

	private ScenarioWeights(List<Scenario> suite, double[] weights) {
		this.suite = suite;
		this.weights = weights;
	}

	/**
	 * Weighs a suite.
	 *
	 * @param suite ordinals from 1 without gaps. If the author gave all types that are present no share, they have their
	 *              default ones.
	 * @throws IllegalArgumentException if the ordinals have gaps or no scenario has a weight
	 */
	public static ScenarioWeights of(Simulation simulation, List<Scenario> suite) {
		Map<ScenarioType, Double> inType = new EnumMap<>(ScenarioType.class);
		for (int i = 0; i < suite.size(); i++) {
			Scenario scenario = suite.get(i);
			if (scenario.ordinal() != i + 1) {
				throw new IllegalArgumentException("the scenario at place " + (i + 1) + " has ordinal " + scenario.ordinal());
			}
			if (scenario.weight() > 0) {
				inType.merge(scenario.type(), scenario.weight(), Double::sum);
			}
		}
		if (inType.isEmpty()) {
			throw new IllegalArgumentException("none of " + suite.size() + " scenarios has a weight");
		}
		ToIntFunction<ScenarioType> share =
				inType.keySet().stream().anyMatch(type -> simulation.share(type) > 0) ? simulation::share
						: ScenarioType::defaultShare;
		int present = inType.keySet().stream().mapToInt(share).sum();
		double[] weights = new double[suite.size()];
		for (int i = 0; i < weights.length; i++) {
			ScenarioType type = suite.get(i).type();
			weights[i] = suite.get(i).weight() == 0 ? 0
					: (double) share.applyAsInt(type) / present * (suite.get(i).weight() / inType.get(type));
		}
		return new ScenarioWeights(List.copyOf(suite), weights);
	}

	public List<Scenario> suite() {
		return suite;
	}

	/** W(s), in [0, 1]; 0 for a scenario beyond the suite. */
	public double of(Scenario scenario) {
		return of(scenario.ordinal());
	}

	/**
	 * W(s), in [0, 1]; 0 for a scenario beyond the suite.
	 *
	 * @param ordinal from 1
	 */
	public double of(int ordinal) {
		return ordinal <= weights.length ? weights[ordinal - 1] : 0;
	}

	/** A copy of W(s) of the whole suite, by ordinal. */
	double[] toArray() {
		return weights.clone();
	}

	/** Sum over the suite in the order of ordinals: 1 up to rounding. */
	public double total() {
		double sum = 0;
		for (double weight : weights) {
			sum += weight;
		}
		return sum;
	}
}
