package org.intcrucible.stages.quantitative.internal;

import java.util.List;

/** Chooses methods by the shape of the problem. */
final class AdaptiveChoice {

	/** From here on hardly a design dominates another one, and reference directions tell them apart better than crowding. */
	private static final int MANY_OBJECTIVES = 3;

	private AdaptiveChoice() {
	}

	static SearchPlan of(SearchShape shape) {
		if (shape.objectives() < 2) {
			return new SearchPlan(List.of(SearchMethod.ADAPTIVE_DE), "nothing is traded off (" + shape.text() + ")");
		}
		boolean many = shape.objectives() >= MANY_OBJECTIVES;
		return new SearchPlan(List.of(SearchMethod.ADAPTIVE_DE, many ? SearchMethod.NSGA3 : SearchMethod.NSGA2),
				(many ? "several objectives" : "two objectives") + " are traded off (" + shape.text() + ")");
	}
}
