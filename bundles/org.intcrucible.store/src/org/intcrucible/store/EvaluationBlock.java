package org.intcrucible.store;

import java.util.List;
import java.util.Map;

/**
 * Neighbouring candidates in neighbouring scenarios, as columns. Place {@code i * scenarios + j} of every column belongs to
 * candidate {@code firstCandidate + i} in scenario {@code firstScenario + j}. Arrays are not copied: whoever made a block
 * leaves them alone.
 *
 * @param firstCandidate ordinal, from 1
 * @param candidates     how many
 * @param firstScenario  ordinal, from 1
 * @param scenarios      how many
 * @param states         one for each place: ordinals of {@link State}
 * @param columns        each with one number for each place
 * @param failures       why places failed, by place
 */
public record EvaluationBlock(int firstCandidate, int candidates, int firstScenario, int scenarios, byte[] states,
		List<Column> columns, Map<Integer, String> failures) {

	/** Whether an evaluation was made. */
	public enum State {
		MISSING, EVALUATED, FAILED
	}

	/** What the numbers of a column are. */
	public enum Kind {
		OUTCOME, SATISFACTION, PREDICTION, RESOURCE
	}

	/**
	 * One column.
	 *
	 * @param name   of the outcome, id of the constraint; empty for the others
	 * @param values one for each place; NaN where there is none
	 */
	public record Column(Kind kind, String name, double[] values) {
	}

	public EvaluationBlock {
		columns = List.copyOf(columns);
		failures = Map.copyOf(failures);
		int places = Math.multiplyExact(candidates, scenarios);
		if (firstCandidate < 1 || firstScenario < 1 || states.length != places
				|| columns.stream().anyMatch(column -> column.values().length != places)) {
			throw new IllegalArgumentException("a block of " + candidates + " x " + scenarios + " has " + places + " places in each column");
		}
	}
}
