package org.intcrucible.engine.internal.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.engine.Contender;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;

/** Finds the type of scenario that makes most of a difference to a candidate. */
final class TypeMeans {

	private final List<Scenario> suite;

	/** @param suite empty if it is not known; then no type stands out */
	TypeMeans(List<Scenario> suite) {
		this.suite = suite;
	}

	/**
	 * A type with the candidate's mean P in it.
	 *
	 * @param mean weighted over the evaluated scenarios of the type, in [0, 1]
	 */
	record TypeMean(ScenarioType type, double mean) {
	}

	/** The type whose mean differs most from the candidate's P; none if fewer than two types were evaluated. */
	Optional<TypeMean> mostDifferent(Contender contender) {
		Map<ScenarioType, Double> weights = new EnumMap<>(ScenarioType.class);
		Map<ScenarioType, Double> sums = new EnumMap<>(ScenarioType.class);
		for (int i = 0; i < Math.min(suite.size(), contender.predictions().size()); i++) {
			Scenario scenario = suite.get(i);
			double prediction = contender.predictions().get(i);
			if (scenario.weight() > 0 && !Double.isNaN(prediction)) {
				weights.merge(scenario.type(), scenario.weight(), Double::sum);
				sums.merge(scenario.type(), scenario.weight() * prediction, Double::sum);
			}
		}
		if (weights.size() < 2) {
			return Optional.empty();
		}
		TypeMean found = null;
		for (Map.Entry<ScenarioType, Double> sum : sums.entrySet()) {
			TypeMean mean = new TypeMean(sum.getKey(), sum.getValue() / weights.get(sum.getKey()));
			if (found == null || distance(mean, contender) > distance(found, contender)) {
				found = mean;
			}
		}
		return Optional.ofNullable(found);
	}

	private static double distance(TypeMean mean, Contender contender) {
		return Math.abs(mean.mean() - contender.prediction());
	}
}
