package org.intcrucible.engine.internal.sampling;

/** @param mode in {@code low..high}, and {@code low < high} */
record TriangularSpread(double low, double mode, double high) implements ContinuousSpread {

	@Override
	public double quantile(double share) {
		double width = high - low;
		return share < (mode - low) / width
				? low + Math.sqrt(share * width * (mode - low))
				: high - Math.sqrt((1 - share) * width * (high - mode));
	}

	@Override
	public double shareBelow(double value) {
		double width = high - low;
		if (value <= low) {
			return 0;
		}
		if (value >= high) {
			return 1;
		}
		return value < mode
				? (value - low) * (value - low) / (width * (mode - low))
				: 1 - (high - value) * (high - value) / (width * (high - mode));
	}

	@Override
	public double mean() {
		return (low + mode + high) / 3;
	}

	@Override
	public double central() {
		return mode;
	}
}
