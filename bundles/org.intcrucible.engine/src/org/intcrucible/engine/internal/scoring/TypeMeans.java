package org.intcrucible.engine.internal.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.engine.Contender;
import org.intcrucible.model.NumberList;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;

/** The type of scenario that makes most of a difference to each candidate. */
final class TypeMeans {

	private static final ScenarioType[] TYPES = ScenarioType.values();

	/** Place of its type in {@link #TYPES}, of each scenario. */
	private final int[] types;
	/** Within its type, of each scenario. */
	private final double[] weights;
	/** By ordinal. */
	private final Map<Integer, TypeMean> mostDifferent = new HashMap<>();

	/**
	 * Looks at all candidates, in the order of their ordinals, in which their numbers are stored.
	 *
	 * @param suite empty if it is not known; then no type stands out
	 */
	TypeMeans(List<Scenario> suite, List<Contender> contenders) {
		types = suite.stream().mapToInt(scenario -> scenario.type().ordinal()).toArray();
		weights = suite.stream().mapToDouble(Scenario::weight).toArray();
		if (suite.stream().filter(scenario -> scenario.weight() > 0).map(Scenario::type).distinct().count() > 1) {
			contenders.stream().filter(Contender::isEvaluated).sorted(Comparator.comparingInt(contender -> contender.candidate().ordinal()))
					.forEach(contender -> find(contender).ifPresent(mean -> mostDifferent.put(contender.candidate().ordinal(), mean)));
		}
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
		return Optional.ofNullable(mostDifferent.get(contender.candidate().ordinal()));
	}

	private Optional<TypeMean> find(Contender contender) {
		double[] predictions = NumberList.copyOf(contender.predictions()).toDoubles();
		double[] weight = new double[TYPES.length];
		double[] sum = new double[TYPES.length];
		for (int i = 0; i < Math.min(types.length, predictions.length); i++) {
			if (weights[i] > 0 && !Double.isNaN(predictions[i])) {
				weight[types[i]] += weights[i];
				sum[types[i]] += weights[i] * predictions[i];
			}
		}
		int evaluated = 0;
		int found = -1;
		for (int type = 0; type < TYPES.length; type++) {
			if (weight[type] > 0) {
				evaluated++;
				found = found < 0 || distance(sum[type] / weight[type], contender) > distance(sum[found] / weight[found], contender) ? type : found;
			}
		}
		return evaluated < 2 ? Optional.empty() : Optional.of(new TypeMean(TYPES[found], sum[found] / weight[found]));
	}

	private static double distance(double mean, Contender contender) {
		return Math.abs(mean - contender.prediction());
	}
}
