package org.intcrucible.bench;

import java.util.Locale;

/**
 * One measured comparison.
 *
 * @param name      what was measured
 * @param ours      median rate of the product, per second
 * @param yardstick what it stands beside
 * @param theirs    median rate of the yardstick, per second
 * @param lowest    the least ratio of a pair of rounds, and {@code highest} the greatest
 * @param remark    what a reader must know
 */
record Figure(String name, double ours, String yardstick, double theirs, double lowest, double highest, String remark) {

	double ratio() {
		return ours / theirs;
	}

	String ratioText() {
		return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", ratio(), lowest, highest);
	}
}
