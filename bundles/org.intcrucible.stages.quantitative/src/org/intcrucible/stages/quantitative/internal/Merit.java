package org.intcrucible.stages.quantitative.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.intcrucible.stage.Trial;

/**
 * How good a design is for the search; the better of two comes first. What fails comes last, what breaks a hard
 * constraint after what breaks none (Deb 2000), then I decides. P and R are cut to [0, 1], so that designs beyond a goal's
 * range look alike: there the goals themselves decide.
 *
 * @param failed     whether a formula failed where that rejects
 * @param violation  of hard constraints where that rejects, in tolerances; at least 0
 * @param prediction P, in [0, 1]
 * @param resource   R, in [0.01, 1]
 * @param goals      the sum of the goals, each in its pilot spread, less being better
 */
record Merit(boolean failed, double violation, double prediction, double resource, double goals)
		implements Comparable<Merit> {

	private static final List<Weighing> ALONE = List.of(new Weighing(1, true));

	/** Worse than everything that was tried. */
	static final Merit UNTRIED = new Merit(true, Double.POSITIVE_INFINITY, 0, 1, Double.POSITIVE_INFINITY);

	/**
	 * What one scenario counts for.
	 *
	 * @param weight   at least 0; those of all scenarios add up to 1
	 * @param mustHold whether a broken hard constraint there counts as violation
	 */
	record Weighing(double weight, boolean mustHold) {
	}

	/** Several tries of one design, weighed. A failed one counts P = 0 and R = 1 (rule 7 of docs/scores.md). */
	static Merit of(List<Trial> trials, List<Weighing> weighings) {
		boolean failed = false;
		double violation = 0;
		double prediction = 0;
		double resource = 0;
		double goals = 0;
		for (int i = 0; i < trials.size(); i++) {
			Trial trial = trials.get(i);
			Weighing weighing = weighings.get(i);
			failed = failed || trial.failed() && weighing.mustHold();
			if (trial.failed()) {
				resource += weighing.weight();
			} else {
				violation += weighing.mustHold() ? trial.violation() : 0;
				prediction += weighing.weight() * trial.prediction();
				resource += weighing.weight() * trial.resource();
				goals += weighing.weight() * Arrays.stream(trial.goals()).sum();
			}
		}
		return new Merit(failed, violation, prediction, resource, goals);
	}

	/** What one try of a design says of it. */
	static Merit of(Trial trial) {
		return of(List.of(trial), ALONE);
	}

	/** What the worst of several tries of one design says of it. */
	static Merit worst(List<Trial> trials) {
		return trials.stream().map(Merit::of).max(Comparator.naturalOrder()).orElseThrow();
	}

	double intelligence() {
		return prediction / resource;
	}

	boolean isFeasible() {
		return !failed && violation == 0;
	}

	@Override
	public int compareTo(Merit other) {
		if (failed != other.failed) {
			return failed ? 1 : -1;
		}
		int order = Double.compare(violation, other.violation);
		if (order == 0) {
			order = Double.compare(other.intelligence(), intelligence());
		}
		return order == 0 ? Double.compare(goals, other.goals) : order;
	}
}
