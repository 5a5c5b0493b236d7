package org.intcrucible.bench;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.Distribution;

/** The shallow lake (Carpenter, Ludwig and Brock 1999) as somebody would write it by hand, with its nominal numbers. */
final class LakeLoop {

	private static final int STEPS = 100;
	private static final int SAMPLES = 100;
	private static final double B = 0.42;
	private static final double CRITICAL = (1 - Math.sqrt(1 - 4 * B * B)) / (2 * B);

	private final double[] policy;
	private final Spread inflow = Spread.of(
			new Distribution.Lognormal(new Distribution.Constant(0.02), new Distribution.Constant(0.001)),
			parameter -> ((Distribution.Constant) parameter).value());

	LakeLoop(double[] policy) {
		this.policy = policy;
	}

	/** Greatest mean phosphorus plus reliability, and the two goals beside them, which are part of the work. */
	double evaluate(long seed, int scenario) {
		long key = CounterRandom.child(CounterRandom.key(seed, "noise"), "e");
		double[] sums = new double[STEPS];
		int below = 0;
		for (int sample = 0; sample < SAMPLES; sample++) {
			double x = 0;
			for (int t = 0; t < STEPS; t++) {
				if (t > 0) {
					double power = StrictMath.pow(x, 2.0);
					double e = inflow.quantile(CounterRandom.uniform(key, scenario, sample, t - 1));
					x = (1 - B) * x + power / (1 + power) + policy[t - 1] + e;
				}
				sums[t] += x;
				below += x < CRITICAL ? 1 : 0;
			}
		}
		double maxP = 0;
		double utility = 0;
		int inert = 0;
		for (int t = 0; t < STEPS; t++) {
			maxP = Math.max(maxP, sums[t] / SAMPLES);
			utility += 0.4 * policy[t] * StrictMath.pow(0.98, t);
			inert += t > 0 && policy[t] - policy[t - 1] > -0.02 ? 1 : 0;
		}
		if (utility < 0 || inert < 0) {
			throw new IllegalStateException("no lake has a utility or inertia below nothing");
		}
		return maxP + (double) below / (STEPS * SAMPLES);
	}
}
