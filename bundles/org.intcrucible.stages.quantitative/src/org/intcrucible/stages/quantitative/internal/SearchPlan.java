package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a space is searched.
 *
 * @param methods one after the other, at least one; what trades off comes last
 * @param reason  why these, for a reader of the run; a clause without a full stop
 */
record SearchPlan(List<SearchMethod> methods, String reason) {

	/** Beyond so many objectives the time that a hypervolume takes grows out of hand. */
	private static final int GREATEST_MEASURED = 3;

	SearchPlan {
		methods = List.copyOf(methods);
	}

	/** What a run's configuration names, or what is nearest to it where that cannot do it. */
	static SearchPlan chosen(SearchMethod method, SearchShape shape) {
		if (method == SearchMethod.NSGA3 && shape.objectives() < 2) {
			return new SearchPlan(List.of(SearchMethod.NSGA2), "in place of NSGA-III, whose directions need two objectives at least");
		}
		if (method == SearchMethod.SMS_EMOA && shape.objectives() > GREATEST_MEASURED) {
			return new SearchPlan(List.of(SearchMethod.NSGA3), "in place of SMS-EMOA, which takes too long with more than three objectives");
		}
		return new SearchPlan(List.of(method), "as the run's configuration says");
	}

	String sentence() {
		return "Designs were searched by " + methods.stream().map(SearchMethod::title).collect(Collectors.joining(", then "))
				+ ": " + reason + ".";
	}
}
