package org.intcrucible.report.internal.text;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/**
 * How the numbers of one column are written: all with the same decimals, as many as tell them apart.
 *
 * @param digits behind the point
 * @param power  whether they are too large or too small to be written out
 */
public record Decimals(int digits, boolean power) {

	private static final int MOST = 6;
	private static final double LARGE = 1e9;
	private static final double SMALL = 1e-4;

	/** @param values what is not finite is left out */
	public static Decimals of(Collection<Double> values) {
		return of(values, 4);
	}

	/** For the two ends of an axis, where there is little room. */
	public static Decimals ofEnds(double low, double high) {
		return of(List.of(low, high), 3);
	}

	/** @param significant how many digits of the largest value count, and one less of the range */
	private static Decimals of(Collection<Double> values, int significant) {
		DoubleSummaryStatistics sizes = values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite)
				.map(Math::abs).filter(size -> size > 0).summaryStatistics();
		if (sizes.getCount() == 0) {
			return new Decimals(0, false);
		}
		if (sizes.getMax() >= LARGE || sizes.getMax() < SMALL) {
			return new Decimals(3, true);
		}
		if (values.stream().filter(Double::isFinite).allMatch(value -> value == Math.rint(value))) {
			return new Decimals(0, false);
		}
		double spread = sizes.getMax() - sizes.getMin();
		int bySize = significant - 1 - order(sizes.getMax());
		int bySpread = spread == 0 ? bySize : significant - 2 - order(spread);
		return new Decimals(Math.clamp(Math.max(bySize, bySpread), 0, MOST), false);
	}

	/** The exponent of the first digit that counts. */
	private static int order(double size) {
		return (int) Math.floor(Math.log10(size));
	}

	public String format(double value) {
		if (!Double.isFinite(value)) {
			return Figures.NONE;
		}
		// What rounds to zero has no sign.
		double unsigned = Math.abs(value) < 0.5 * Math.pow(10, -digits) && !power ? 0 : value;
		String pattern = power ? "%." + digits + "e" : "%,." + digits + "f";
		return String.format(Locale.ROOT, pattern, unsigned).replace("-", "\u2212");
	}
}
