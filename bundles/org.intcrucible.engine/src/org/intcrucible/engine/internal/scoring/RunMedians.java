package org.intcrucible.engine.internal.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.intcrucible.engine.Contender;
import org.intcrucible.model.Goal;

/**
 * The median candidate of a run in each respect, by nearest rank, so that each median is some candidate's number.
 *
 * @param candidates how many have scores
 * @param prediction of P; NaN if no candidate has scores
 * @param resource   of R; NaN if no candidate has scores
 * @param goals      of the mean attainment of each goal, by id
 */
record RunMedians(int candidates, double prediction, double resource, Map<String, Double> goals) {

	static RunMedians of(List<Goal> goals, List<Contender> contenders) {
		List<Contender> evaluated = contenders.stream().filter(Contender::isEvaluated).toList();
		Map<String, Double> attained = new LinkedHashMap<>();
		goals.forEach(goal -> attained.put(goal.id(),
				median(evaluated, contender -> contender.candidate().scores().prediction().components().get(goal.id()))));
		return new RunMedians(evaluated.size(), median(evaluated, Contender::prediction),
				median(evaluated, Contender::resource), attained);
	}

	private static double median(List<Contender> contenders, ToDoubleFunction<Contender> number) {
		double[] sorted = contenders.stream().mapToDouble(number).sorted().toArray();
		return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
	}

	/** Whether there is a run to compare with. */
	boolean isComparison() {
		return candidates > 1;
	}
}
