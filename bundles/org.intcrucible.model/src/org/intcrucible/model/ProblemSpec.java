package org.intcrucible.model;

import java.util.List;

/**
 * What is wanted.
 *
 * @param goals       in the author's order
 * @param constraints in the author's order
 * @param resolution  how closely to look
 * @param mode        what a run does unless it is told otherwise
 */
public record ProblemSpec(List<Goal> goals, List<Constraint> constraints, Resolution resolution, RunMode mode) {

	public ProblemSpec {
		goals = List.copyOf(goals);
		constraints = List.copyOf(constraints);
	}
}
