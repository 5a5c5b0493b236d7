package org.intcrucible.engine.internal.sampling;

import org.apache.commons.numbers.gamma.Erfc;

/** @param deviation above 0 */
record NormalSpread(double mean, double deviation) implements ContinuousSpread {

	@Override
	public double quantile(double share) {
		return mean + deviation * NormalQuantile.of(share);
	}

	/** A loop of its own, which the virtual machine compiles for this spread alone. */
	@Override
	public void quantiles(double[] shares, int from, int to) {
		for (int i = from; i < to; i++) {
			shares[i] = quantile(shares[i]);
		}
	}

	@Override
	public double shareBelow(double value) {
		return 0.5 * Erfc.value((mean - value) / (deviation * Math.sqrt(2)));
	}

	@Override
	public double central() {
		return mean;
	}

	@Override
	public double low() {
		return quantile(TAIL);
	}

	@Override
	public double high() {
		return quantile(1 - TAIL);
	}
}
