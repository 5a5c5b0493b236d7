package org.intcrucible.stages.quantitative.internal;

import java.util.Arrays;
import java.util.List;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.Goal;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.stage.Trial;

/**
 * What is traded off: every goal with a weight, beyond its range as well, and what is used up. Soft constraints have no
 * number of their own, so P stands for them, and for everything where there is nothing else.
 *
 * @param goals      how many goals have a weight, at least 0
 * @param resource   whether R is one of them
 * @param prediction whether P is
 */
record Objectives(int goals, boolean resource, boolean prediction) {

	/** In pilot spreads: worse than any design that works, and still a number to divide by. */
	private static final double FAILED = 1e6;

	static Objectives of(ProblemDocument document) {
		int goals = (int) document.spec().goals().stream().map(Goal::weight).filter(weight -> weight > 0).count();
		boolean resource = !document.world().resources().isEmpty();
		boolean soft = document.spec().constraints().stream().map(Constraint::strength)
				.anyMatch(strength -> !strength.isHard() && strength.weight() > 0);
		return new Objectives(goals, resource, soft || goals == 0 && !resource);
	}

	int count() {
		return goals + (resource ? 1 : 0) + (prediction ? 1 : 0);
	}

	/**
	 * Weighted means over the tries of one design, less being better. Goals of a try that failed are unknown and left out;
	 * it counts P = 0 and R = 1.
	 */
	double[] of(List<Trial> trials, List<Merit.Weighing> weighings) {
		double[] means = new double[count()];
		double known = 0;
		double used = 0;
		double predicted = 0;
		for (int i = 0; i < trials.size(); i++) {
			Trial trial = trials.get(i);
			double weight = weighings.get(i).weight();
			used += weight * (trial.failed() ? 1 : trial.resource());
			predicted += trial.failed() ? 0 : weight * trial.prediction();
			known += trial.failed() ? 0 : weight;
			for (int goal = 0; goal < goals && !trial.failed(); goal++) {
				means[goal] += weight * trial.goals()[goal];
			}
		}
		for (int goal = 0; goal < goals; goal++) {
			means[goal] = known > 0 ? means[goal] / known : FAILED;
		}
		if (resource) {
			means[goals] = used;
		}
		if (prediction) {
			means[means.length - 1] = -predicted;
		}
		return means;
	}

	/** Worse than whatever was tried. */
	double[] ofUntried() {
		double[] worst = new double[count()];
		Arrays.fill(worst, FAILED);
		return worst;
	}
}
