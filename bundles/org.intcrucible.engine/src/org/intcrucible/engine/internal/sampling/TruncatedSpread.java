package org.intcrucible.engine.internal.sampling;

import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption.Within;

/** A spread whose values outside two bounds are drawn again. */
final class TruncatedSpread implements Spread {

	/** Points of the rule that integrates the mean; enough for a relative error below 1e-7 of the width. */
	private static final int MEAN_POINTS = 4096;

	private final ContinuousSpread whole;
	private final Within bounds;
	private final double from;
	private final double width;

	private TruncatedSpread(ContinuousSpread whole, Within bounds, double from, double width) {
		this.whole = whole;
		this.bounds = bounds;
		this.from = from;
		this.width = width;
	}

	/** Cuts a spread; undefined if nothing of it lies inside. */
	static Spread of(ContinuousSpread whole, Within bounds) {
		double from = whole.shareBelow(bounds.low());
		double width = whole.shareBelow(bounds.high()) - from;
		return width > 0 ? new TruncatedSpread(whole, bounds, from, width) : FixedSpread.UNDEFINED;
	}

	@Override
	public double quantile(double share) {
		return Math.clamp(whole.quantile(from + share * width), bounds.low(), bounds.high());
	}

	/** By the midpoint rule over the quantiles: the shares are equal, so the sum needs no density. */
	@Override
	public double mean() {
		double sum = 0;
		for (int i = 0; i < MEAN_POINTS; i++) {
			sum += quantile((i + 0.5) / MEAN_POINTS);
		}
		return sum / MEAN_POINTS;
	}

	@Override
	public double central() {
		return Math.clamp(whole.central(), bounds.low(), bounds.high());
	}

	@Override
	public double low() {
		return from > 0 ? bounds.low() : Math.max(bounds.low(), whole.low());
	}

	@Override
	public double high() {
		return from + width < 1 ? bounds.high() : Math.min(bounds.high(), whole.high());
	}
}
