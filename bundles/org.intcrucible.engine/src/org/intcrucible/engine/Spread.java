package org.intcrucible.engine;

import java.util.function.ToDoubleFunction;

import org.intcrucible.engine.internal.sampling.SpreadFactory;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Distribution;

/**
 * A distribution whose parameters are numbers. Immutable.
 *
 * <p>Parameters that make no distribution (not a number, a negative deviation, ends in the wrong order) give a spread
 * whose numbers are all NaN, so that a formula behind them fails its evaluation and nothing else.
 */
public interface Spread {

	/**
	 * The value below which a share of the probability lies.
	 *
	 * @param share in the open interval (0, 1)
	 */
	double quantile(double share);

	/**
	 * Replaces shares by their quantiles, for who has many.
	 *
	 * @param shares from position {@code from} to the one before {@code to}, each in the open interval (0, 1)
	 */
	default void quantiles(double[] shares, int from, int to) {
		for (int i = from; i < to; i++) {
			shares[i] = quantile(shares[i]);
		}
	}

	/** The expected value. */
	double mean();

	/**
	 * The nominal value unless an author gives one: the mean of a normal or lognormal distribution before it is cut, the
	 * mode of a triangular one, else the median; moved to the nearer end if a cut excludes it.
	 */
	double central();

	/** The least value; the 0.1st percentile of a normal or lognormal distribution that is not cut there. */
	double low();

	/** The greatest value; the 99.9th percentile of a normal or lognormal distribution that is not cut there. */
	double high();

	/**
	 * A distribution at one point of the computation.
	 *
	 * @param number gives the number that a parameter has there
	 */
	static Spread of(Distribution distribution, ToDoubleFunction<Distribution.Parameter> number) {
		return SpreadFactory.spread(distribution, number);
	}

	/**
	 * An assumption at one point of the computation, cut to its bounds.
	 *
	 * @param number gives the number that a parameter has there
	 */
	static Spread of(Assumption assumption, ToDoubleFunction<Distribution.Parameter> number) {
		return SpreadFactory.spread(assumption, number);
	}

	/**
	 * An assumption with constant parameters, cut to its bounds.
	 *
	 * @throws IllegalArgumentException if a parameter is computed
	 */
	static Spread of(Assumption assumption) {
		return SpreadFactory.spread(assumption);
	}
}
