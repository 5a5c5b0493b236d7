package org.intcrucible.report.internal.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.intcrucible.model.Candidate;
import org.intcrucible.report.internal.text.Decimals;

/**
 * One axis of the parallel coordinates.
 *
 * @param title     its name
 * @param value    of a candidate; NaN where it has none
 * @param options  names of the values 0, 1, ...; empty for numbers
 * @param low      the least value, at the foot; equals {@code high} if there is but one
 * @param high     the greatest value, at the head
 * @param ends     how the numbers at its ends are written
 * @param wish     which values are better
 */
record ParallelAxis(String title, ToDoubleFunction<Candidate> value, List<String> options, double low, double high,
		Decimals ends, Wish wish) {

	/** Which end of an axis is the better one. */
	enum Wish {
		MORE("\u2191"), LESS("\u2193"), NEITHER("");

		private final String arrow;

		Wish(String arrow) {
			this.arrow = arrow;
		}

		String arrow() {
			return arrow;
		}
	}

	/** Where a candidate meets the axis, from 0 at the foot to 1 at the head; NaN if it has no value. */
	double share(Candidate candidate) {
		return share(value.applyAsDouble(candidate));
	}

	double share(double number) {
		return !Double.isFinite(number) ? Double.NaN : low == high ? 0.5 : Math.clamp((number - low) / (high - low), 0, 1);
	}
}
