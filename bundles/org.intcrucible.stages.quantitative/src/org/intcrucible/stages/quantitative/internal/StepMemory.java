package org.intcrucible.stages.quantitative.internal;

import java.util.Arrays;
import java.util.List;

import org.intcrucible.engine.CounterRandom;

/**
 * Which steps have worked: success-history based adaptation of the two parameters of differential evolution (Tanabe and
 * Fukunaga 2013), with every success counting the same.
 */
final class StepMemory {

	private static final int LENGTH = 6;
	private static final double FIRST_SCALE = 0.6;
	/** High: along the edge of several constraints, elements have to move together. */
	private static final double FIRST_CROSSING = 0.9;

	private final double[] scales = new double[LENGTH];
	private final double[] crossings = new double[LENGTH];
	private int oldest;

	StepMemory() {
		Arrays.fill(scales, FIRST_SCALE);
		Arrays.fill(crossings, FIRST_CROSSING);
	}

	/**
	 * How one child is made.
	 *
	 * @param scale    of differences, in (0, 1]
	 * @param crossing probability that an element is taken from the mutant, in [0, 1]
	 */
	record Step(double scale, double crossing) {
	}

	/** A step near to one that has worked: Cauchy for the scale, normal for the crossing, both of width 0.1. */
	Step draw(CounterRandom.Stream random) {
		int place = random.nextInt(LENGTH);
		double crossing = Math.clamp(crossings[place] + 0.1 * random.nextGaussian(), 0.0, 1.0);
		double scale;
		do {
			scale = scales[place] + 0.1 * StrictMath.tan(Math.PI * (random.nextDouble() - 0.5));
		} while (scale <= 0);
		return new Step(Math.min(1, scale), crossing);
	}

	/** Learns from a generation: Lehmer mean of the scales, mean of the crossings. */
	void learn(List<Step> successes) {
		if (successes.isEmpty()) {
			return;
		}
		double sum = 0;
		double squares = 0;
		double crossing = 0;
		for (Step step : successes) {
			sum += step.scale();
			squares += step.scale() * step.scale();
			crossing += step.crossing();
		}
		scales[oldest] = squares / sum;
		crossings[oldest] = crossing / successes.size();
		oldest = (oldest + 1) % LENGTH;
	}
}
