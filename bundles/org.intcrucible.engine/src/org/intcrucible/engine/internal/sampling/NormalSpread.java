package org.intcrucible.engine.internal.sampling;

import org.apache.commons.numbers.gamma.Erfc;

/** @param deviation above 0 */
record NormalSpread(double mean, double deviation) implements ContinuousSpread {

	@Override
	public double quantile(double share) {
		return mean + deviation * NormalQuantile.of(share);
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
