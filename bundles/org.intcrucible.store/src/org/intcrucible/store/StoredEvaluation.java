package org.intcrucible.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One candidate in one scenario.
 *
 * @param candidate    ordinal, from 1
 * @param scenario     ordinal, from 1
 * @param state        whether there is anything to read
 * @param failure      why it failed; empty if it did not
 * @param prediction   P, in [0, 1]; NaN where it is missing
 * @param resource     R, in [0.01, 1]; NaN where it is missing
 * @param outcomes     by name; empty for runs too large to keep them
 * @param satisfaction by id of constraint, in [0, 1]
 */
public record StoredEvaluation(int candidate, int scenario, EvaluationBlock.State state, String failure,
		double prediction, double resource, Map<String, Double> outcomes, Map<String, Double> satisfaction) {

	public StoredEvaluation {
		outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
		satisfaction = Collections.unmodifiableMap(new LinkedHashMap<>(satisfaction));
	}
}
