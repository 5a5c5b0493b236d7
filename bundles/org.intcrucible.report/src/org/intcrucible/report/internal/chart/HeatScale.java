package org.intcrucible.report.internal.chart;

import java.util.Collection;
import java.util.List;

import org.intcrucible.report.internal.text.Token;

/**
 * P in six steps of colour. What lies outside has the colour of the nearer end, so that a few failures do not take all
 * steps for themselves.
 *
 * @param low   where the first step begins
 * @param high  where the last one ends, above {@code low}
 * @param below whether there are values below {@code low}
 * @param above whether there are values above {@code high}
 */
record HeatScale(double low, double high, boolean below, boolean above) {

	private static final double ROUND = 20;
	/** The share of the values that may lie outside at either end. */
	private static final double TAIL = 0.1;

	/** @param values what is not finite is left out */
	static HeatScale of(Collection<Double> values) {
		List<Double> sorted = values.stream().filter(Double::isFinite).sorted().toList();
		if (sorted.isEmpty()) {
			return new HeatScale(0, 1, false, false);
		}
		int tail = (int) (sorted.size() * TAIL);
		double low = Math.floor(sorted.get(tail) * ROUND) / ROUND;
		double most = Math.ceil(sorted.get(sorted.size() - 1 - tail) * ROUND) / ROUND;
		double high = low < most ? most : low + 1 / ROUND;
		return new HeatScale(low, high, sorted.getFirst() < low, sorted.getLast() > high);
	}

	Token token(double value) {
		int steps = Token.HEAT.size();
		return Token.HEAT.get(Math.clamp((int) Math.floor((value - low) / (high - low) * steps), 0, steps - 1));
	}
}
