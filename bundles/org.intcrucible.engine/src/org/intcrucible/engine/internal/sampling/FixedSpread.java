package org.intcrucible.engine.internal.sampling;

import org.intcrucible.engine.Spread;

/** @param value the only value; NaN where the parameters make no distribution */
record FixedSpread(double value) implements Spread {

	static final FixedSpread UNDEFINED = new FixedSpread(Double.NaN);

	@Override
	public double quantile(double share) {
		return value;
	}

	@Override
	public double mean() {
		return value;
	}

	@Override
	public double central() {
		return value;
	}

	@Override
	public double low() {
		return value;
	}

	@Override
	public double high() {
		return value;
	}
}
