package org.intcrucible.stages.quantitative.internal;

import org.moeaframework.core.Solution;
import org.moeaframework.core.comparator.AggregateObjectiveComparator;

/** Members by merit: the feasibility rules, then I, then goals beyond their range. */
final class MeritOrder implements AggregateObjectiveComparator {

	@Override
	public int compare(Solution first, Solution second) {
		return Member.of(first).merit().compareTo(Member.of(second).merit());
	}

	@Override
	public double[] getWeights() {
		return new double[0];
	}

	/** Of two members alone is one before the other; a number for each would have to leave some rule out. */
	@Override
	public double calculate(Solution solution) {
		throw new UnsupportedOperationException("merit is an order, not a number");
	}
}
