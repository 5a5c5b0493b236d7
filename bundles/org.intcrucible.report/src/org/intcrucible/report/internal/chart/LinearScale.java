package org.intcrucible.report.internal.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Values along an axis.
 *
 * @param low   the value at {@code start}
 * @param high  the value at {@code end}, above {@code low}
 * @param start in pixels
 * @param end   in pixels; less than {@code start} for an axis that points upwards
 */
record LinearScale(double low, double high, double start, double end) {

	private static final double MARGIN = 0.07;

	LinearScale {
		if (!(low < high)) {
			throw new IllegalArgumentException("an axis goes from low to high: " + low + ", " + high);
		}
	}

	/**
	 * An axis on which all values have a place, with a little room around them.
	 *
	 * @param values what is not finite is left out
	 * @param least  how much the axis covers even if all values are the same, above 0
	 */
	static LinearScale around(Collection<Double> values, double least, double start, double end) {
		DoubleSummaryStatistics range = values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite)
				.summaryStatistics();
		double min = range.getCount() == 0 ? 0 : range.getMin();
		double max = range.getCount() == 0 ? 1 : range.getMax();
		double missing = Math.max(0, least - (max - min));
		double room = (max - min + missing) * MARGIN + missing / 2;
		return new LinearScale(min - room, max + room, start, end);
	}

	double place(double value) {
		return start + (value - low) / (high - low) * (end - start);
	}

	/**
	 * Round values within the axis.
	 *
	 * @param about how many
	 */
	List<Double> ticks(int about) {
		double step = roundStep((high - low) / about);
		List<Double> ticks = new ArrayList<>();
		for (double tick = Math.ceil(low / step); tick * step <= high; tick++) {
			ticks.add(tick * step);
		}
		return ticks;
	}

	/** The least of 1, 2, 5, 10 ... that is not below. */
	private static double roundStep(double step) {
		double power = Math.pow(10, Math.floor(Math.log10(step)));
		double first = step / power;
		return power * (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10);
	}
}
