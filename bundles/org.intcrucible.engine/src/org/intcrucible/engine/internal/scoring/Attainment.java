package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.PilotScales;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;

/** How much of a goal a value attains, in [0, 1] (rule 2 of docs/scores.md). */
public sealed interface Attainment {

	/** @param value finite */
	double of(double value);

	static Attainment of(Goal goal, PilotScales.Scale scale) {
		return switch (goal.scale()) {
			case GoalScale.Declared(double low, double high) ->
				goal.maximize() ? new Between(low, high) : new Between(high, low);
			case GoalScale.FromPilot() ->
				new Around(scale.median(), goal.maximize() ? scale.halfWidth() : -scale.halfWidth());
		};
	}

	/** Linear from the worst value to the best one. */
	record Between(double worst, double best) implements Attainment {
		@Override
		public double of(double value) {
			double share = (value - worst) / (best - worst);
			// Written so that a range too wide for a double, which gives NaN, attains nothing.
			return share >= 1 ? 1 : share > 0 ? share : 0;
		}
	}

	/**
	 * One half at the median, towards 1 and 0 on its sides. This is (1 + z / (1 + |z|)) / 2 in a form in which every
	 * rounding keeps the order, so that a better value never attains less.
	 *
	 * @param step signed: towards the better side
	 */
	record Around(double median, double step) implements Attainment {
		@Override
		public double of(double value) {
			double distance = (value - median) / step;
			return distance >= 0 ? 1 - 0.5 / (1 + distance) : 0.5 / (1 - distance);
		}
	}
}
