package org.intcrucible.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure that has to stay below a number.
 *
 * @param name   what was measured
 * @param median of the readings, and {@code worst} the greatest of them
 * @param most   what the median may be
 * @param unit   of the numbers
 * @param remark what a reader must know
 */
record Bound(String name, double median, double worst, double most, String unit, String remark) {

	static Bound of(String name, double[] readings, double most, String unit, String remark) {
		double[] sorted = readings.clone();
		Arrays.sort(sorted);
		return new Bound(name, sorted[sorted.length / 2], sorted[sorted.length - 1], most, unit, remark);
	}

	boolean isMet() {
		return median <= most;
	}

	String number(double number) {
		return String.format(Locale.ROOT, "%.1f %s", number, unit);
	}

	String text() {
		return number(median) + " (worst " + number(worst) + "), at most " + number(most) + (isMet() ? "" : ": NOT MET");
	}
}
