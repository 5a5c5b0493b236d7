package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.moeaframework.core.Solution;
import org.moeaframework.core.attribute.Fitness;
import org.moeaframework.core.fitness.FitnessEvaluator;
import org.moeaframework.core.fitness.HypervolumeContributionFitnessEvaluator;
import org.moeaframework.core.population.Population;
import org.moeaframework.problem.Problem;

/**
 * The hypervolume that each member of a front adds. Of two objectives it is the rectangle between its neighbours, and the
 * ends of the front always stay; of more, MOEA Framework computes it.
 */
final class Contribution implements FitnessEvaluator {

	private final HypervolumeContributionFitnessEvaluator ofMany;
	private final boolean ofTwo;

	Contribution(Problem problem) {
		ofMany = new HypervolumeContributionFitnessEvaluator(problem);
		ofTwo = problem.getNumberOfObjectives() == 2;
	}

	@Override
	public void evaluate(Population front) {
		if (!ofTwo) {
			ofMany.evaluate(front);
			return;
		}
		List<Solution> sorted = new ArrayList<>(front.asList());
		sorted.sort(Comparator.comparingDouble((Solution member) -> member.getObjectiveValue(0))
				.thenComparingDouble(member -> member.getObjectiveValue(1)));
		for (int i = 0; i < sorted.size(); i++) {
			boolean end = i == 0 || i == sorted.size() - 1;
			Fitness.setAttribute(sorted.get(i), end ? Double.MAX_VALUE : rectangle(sorted.get(i - 1), sorted.get(i), sorted.get(i + 1)));
		}
	}

	private static double rectangle(Solution before, Solution member, Solution after) {
		return (after.getObjectiveValue(0) - member.getObjectiveValue(0)) * (before.getObjectiveValue(1) - member.getObjectiveValue(1));
	}

	@Override
	public boolean areLargerValuesPreferred() {
		return true;
	}
}
