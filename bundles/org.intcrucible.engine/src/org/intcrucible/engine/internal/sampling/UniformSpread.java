package org.intcrucible.engine.internal.sampling;

/** @param high above {@code low}; both finite */
record UniformSpread(double low, double high) implements ContinuousSpread {

	@Override
	public double quantile(double share) {
		return Math.clamp(low + share * (high - low), low, high);
	}

	@Override
	public double shareBelow(double value) {
		return Math.clamp((value - low) / (high - low), 0.0, 1.0);
	}

	@Override
	public double mean() {
		return central();
	}

	@Override
	public double central() {
		return low + 0.5 * (high - low);
	}
}
