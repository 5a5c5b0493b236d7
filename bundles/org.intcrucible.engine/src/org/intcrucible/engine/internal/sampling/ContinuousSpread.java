package org.intcrucible.engine.internal.sampling;

import org.intcrucible.engine.Spread;

/** A spread over an interval: it can be cut. */
interface ContinuousSpread extends Spread {

	/** The share of the tails that the ends of an unbounded spread leave outside on either side. */
	double TAIL = 0.001;

	/** The probability of values up to this one, in [0, 1]. */
	double shareBelow(double value);
}
