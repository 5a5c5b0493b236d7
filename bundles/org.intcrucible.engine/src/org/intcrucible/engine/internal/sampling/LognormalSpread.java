package org.intcrucible.engine.internal.sampling;

/**
 * Lognormal by its arithmetic mean.
 *
 * @param mean      above 0
 * @param logarithm the normal spread of the logarithm
 */
record LognormalSpread(double mean, NormalSpread logarithm) implements ContinuousSpread {

	/**
	 * By mean and standard deviation: mu = ln(m^2 / sqrt(s^2 + m^2)), sigma = sqrt(ln(1 + s^2 / m^2)).
	 *
	 * @param mean      above 0
	 * @param deviation above 0
	 */
	static LognormalSpread of(double mean, double deviation) {
		double variation = deviation / mean;
		double variance = StrictMath.log1p(variation * variation);
		return new LognormalSpread(mean, new NormalSpread(StrictMath.log(mean) - variance / 2, Math.sqrt(variance)));
	}

	@Override
	public double quantile(double share) {
		return StrictMath.exp(logarithm.quantile(share));
	}

	@Override
	public void quantiles(double[] shares, int from, int to) {
		logarithm.quantiles(shares, from, to);
		for (int i = from; i < to; i++) {
			shares[i] = StrictMath.exp(shares[i]);
		}
	}

	@Override
	public double shareBelow(double value) {
		return value <= 0 ? 0 : logarithm.shareBelow(StrictMath.log(value));
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
