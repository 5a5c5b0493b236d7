package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.PilotScales;
import org.intcrucible.model.Goal;

/**
 * One goal over the columns of a table.
 *
 * @param column     of its value
 * @param weight     0..100
 * @param attainment of a value
 * @param unit       what its value is divided by for a search that minimises, negative if the goal maximises
 */
public record GoalRule(int column, int weight, Attainment attainment, double unit) {

	public static GoalRule of(Goal goal, int column, PilotScales.Scale scale) {
		return new GoalRule(column, goal.weight(), Attainment.of(goal, scale),
				goal.maximize() ? -scale.halfWidth() : scale.halfWidth());
	}
}
