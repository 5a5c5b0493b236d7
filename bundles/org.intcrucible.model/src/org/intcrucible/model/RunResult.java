package org.intcrucible.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out of a run.
 *
 * @param document    the pinned copy that was run
 * @param scenarios   the weighted suite, then the adversarial ones, in the order of their ordinals
 * @param candidates  in rank order
 * @param predictions P by scenario of the weighted suite, in its order, for the first candidates by their ids, as many as
 *                    {@link #mostCompared} says; NaN where it was not evaluated
 * @param notes       what a reader should know, such as a goal that nothing distinguishes
 */
public record RunResult(ProblemDocument document, List<Scenario> scenarios, List<Candidate> candidates,
		Map<String, List<Double>> predictions, List<String> notes) {

	/** Of predictions, about: who looks at scenarios side by side looks at the first candidates. */
	private static final int MOST_PREDICTIONS = 1_000_000;

	public RunResult {
		scenarios = List.copyOf(scenarios);
		candidates = List.copyOf(candidates);
		Map<String, List<Double>> copy = new HashMap<>();
		predictions.forEach((candidate, byScenario) -> copy.put(candidate, NumberList.copyOf(byScenario)));
		predictions = Map.copyOf(copy);
		notes = List.copyOf(notes);
	}

	/** How many candidates have predictions, from the first on, if there are so many. */
	public static int mostCompared(int suite) {
		return Math.max(1, MOST_PREDICTIONS / Math.max(1, suite));
	}

	/** The candidates that have predictions, in rank order. */
	public List<Candidate> compared() {
		return candidates.stream().filter(candidate -> predictions.containsKey(candidate.id())).toList();
	}

	/** The weighted suite alone. */
	public List<Scenario> suite() {
		return scenarios.stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL).toList();
	}

	/** P of one candidate in one scenario of the suite; NaN if that was not evaluated, or the candidate has none here. */
	public double prediction(Candidate candidate, Scenario scenario) {
		List<Double> byScenario = predictions.getOrDefault(candidate.id(), List.of());
		int place = scenario.ordinal() - 1;
		return place < byScenario.size() ? byScenario.get(place) : Double.NaN;
	}
}
