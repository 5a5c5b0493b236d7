package org.intcrucible.engine.internal.bytecode;

import java.util.Arrays;
import java.util.List;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Spread;
import org.intcrucible.engine.internal.simulation.EvaluationFailure;
import org.intcrucible.engine.internal.simulation.Parameters;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Distribution;

/** The draws of one noise, by step and sample, from a distribution whose parameters are set as the formulas find them. */
final class NoiseFeed {

	private final Assumption assumption;
	private final List<Distribution.Parameter> parameters;
	private final double[] numbers;
	private final double[] last;
	/** Key of each sample's draws; they go by step from there. */
	private final long[] keys;
	private boolean drawn;
	private boolean fresh = true;
	private Spread spread = Spread.of(new Distribution.Fixed(new Distribution.Constant(0)), parameter -> 0);
	private double mean;

	NoiseFeed(Assumption assumption, int samples) {
		this.assumption = assumption;
		parameters = Parameters.of(assumption.distribution());
		numbers = new double[parameters.size()];
		last = new double[numbers.length];
		keys = new long[samples];
	}

	/** Draws from now on as this noise does. */
	void listen(Noise noise) {
		switch (noise) {
			case Noise.AtMean() -> drawn = false;
			case Noise.Drawn(long seed, int scenario) -> {
				drawn = true;
				long key = CounterRandom.child(CounterRandom.child(CounterRandom.key(seed, "noise"), assumption.name()), scenario);
				for (int sample = 0; sample < keys.length; sample++) {
					keys[sample] = CounterRandom.child(key, sample);
				}
			}
		}
		fresh = true;
	}

	void parameter(int position, double value) {
		numbers[position] = value;
	}

	/** Takes notice of parameters that were set. */
	private void settle() {
		if (fresh || !Arrays.equals(numbers, last)) {
			spread = Spread.of(assumption, parameter -> numbers[parameters.indexOf(parameter)]);
			mean = drawn ? 0 : spread.mean();
			System.arraycopy(numbers, 0, last, 0, numbers.length);
			fresh = false;
		}
	}

	/** One draw, which may be no number. */
	double value(int step, int sample) {
		settle();
		return drawn ? spread.quantile(CounterRandom.uniform(CounterRandom.child(keys[sample], step))) : mean;
	}

	/**
	 * All samples of some steps, whose parameters are the same.
	 *
	 * @param cells step by step
	 * @param to    the first step behind them
	 * @throws EvaluationFailure if there are no such numbers
	 */
	void fill(double[] cells, int from, int to) {
		settle();
		int begin = from * keys.length;
		int end = to * keys.length;
		if (drawn) {
			for (int step = from; step < to; step++) {
				CounterRandom.uniforms(keys, step, cells, step * keys.length);
			}
			spread.quantiles(cells, begin, end);
		} else {
			Arrays.fill(cells, begin, end, mean);
		}
		for (int i = begin; i < end; i++) {
			if (!Double.isFinite(cells[i])) {
				throw new EvaluationFailure("a draw is not finite");
			}
		}
	}
}
