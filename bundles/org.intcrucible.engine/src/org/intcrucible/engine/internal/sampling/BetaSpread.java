package org.intcrucible.engine.internal.sampling;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Beta distribution on an interval.
 *
 * @param alpha above 0
 * @param beta  above 0
 * @param high  above {@code low}
 */
record BetaSpread(double alpha, double beta, double low, double high) implements ContinuousSpread {

	@Override
	public double quantile(double share) {
		return Math.clamp(low + standardQuantile(share) * (high - low), low, high);
	}

	@Override
	public double shareBelow(double value) {
		return RegularizedBeta.value(Math.clamp((value - low) / (high - low), 0.0, 1.0), alpha, beta);
	}

	@Override
	public double mean() {
		return low + (high - low) * alpha / (alpha + beta);
	}

	@Override
	public double central() {
		return quantile(0.5);
	}

	/** Newton's steps where they stay inside the bracket, else halving: at most 200 rounds, mostly five. */
	private double standardQuantile(double share) {
		if (share <= 0 || share >= 1) {
			return share <= 0 ? 0 : 1;
		}
		double below = 0;
		double above = 1;
		double x = alpha / (alpha + beta);
		for (int round = 0; round < 200; round++) {
			double miss = RegularizedBeta.value(x, alpha, beta) - share;
			if (miss > 0) {
				above = x;
			} else {
				below = x;
			}
			double step = miss / RegularizedBeta.derivative(x, alpha, beta);
			double next = x - step;
			if (!(next > below && next < above)) {
				next = 0.5 * (below + above);
			}
			if (miss == 0 || Math.abs(next - x) <= Math.ulp(x)) {
				return x;
			}
			x = next;
		}
		return x;
	}
}
