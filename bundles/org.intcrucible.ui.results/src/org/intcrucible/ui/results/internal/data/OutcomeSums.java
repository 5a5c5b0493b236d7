package org.intcrucible.ui.results.internal.data;

import java.util.HashMap;
import java.util.Map;

import org.intcrucible.store.EvaluationBlock;

/** Weighted means and worst values of outcomes, from blocks of evaluations as they come. */
final class OutcomeSums {

	private final Map<String, ColumnSet.Outcome> named;
	private final int[] rows;
	private final SuiteWeights weights;
	private final double[][] values;
	/** Weight seen so far, by outcome and row. */
	private final Map<String, double[]> seen = new HashMap<>();

	/**
	 * @param rows   row of each candidate by its ordinal; -1 for those without one
	 * @param values columns by place, which are written
	 */
	OutcomeSums(Map<String, ColumnSet.Outcome> named, int[] rows, SuiteWeights weights, double[][] values) {
		this.named = named;
		this.rows = rows;
		this.weights = weights;
		this.values = values;
	}

	void add(EvaluationBlock block) {
		for (EvaluationBlock.Column column : block.columns()) {
			ColumnSet.Outcome outcome = column.kind() == EvaluationBlock.Kind.OUTCOME ? named.get(column.name()) : null;
			if (outcome != null) {
				add(block, column.values(), outcome);
			}
		}
	}

	private void add(EvaluationBlock block, double[] numbers, ColumnSet.Outcome outcome) {
		double[] sum = values[outcome.mean()];
		double[] weight = seen.computeIfAbsent(outcome.name(), name -> new double[sum.length]);
		double[] worst = outcome.worst() < 0 ? null : values[outcome.worst()];
		for (int i = 0; i < block.candidates(); i++) {
			int ordinal = block.firstCandidate() + i;
			int row = ordinal < rows.length ? rows[ordinal] : -1;
			for (int j = 0; row >= 0 && j < block.scenarios(); j++) {
				double number = numbers[i * block.scenarios() + j];
				double share = weights.of(block.firstScenario() + j);
				if (share > 0 && Double.isFinite(number)) {
					sum[row] = (Double.isNaN(sum[row]) ? 0 : sum[row]) + share * number;
					weight[row] += share;
					if (worst != null) {
						worst[row] = worse(worst[row], number, outcome.highest());
					}
				}
			}
		}
	}

	private static double worse(double one, double other, boolean highest) {
		return Double.isNaN(one) ? other : highest ? Math.max(one, other) : Math.min(one, other);
	}

	void finish() {
		seen.forEach((name, weight) -> {
			double[] sum = values[named.get(name).mean()];
			for (int row = 0; row < sum.length; row++) {
				sum[row] = weight[row] > 0 ? sum[row] / weight[row] : Double.NaN;
			}
		});
	}
}
