package org.intcrucible.ui.results.internal.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Values along an axis.
 *
 * @param low   the value at {@code start}
 * @param high  the value at {@code end}, above {@code low}
 * @param start in points
 * @param end   in points; less than {@code start} for an axis that points upwards
 */
public record Axis(double low, double high, double start, double end) {

	private static final double MARGIN = 0.05;

	public Axis {
		if (!(low < high)) {
			throw new IllegalArgumentException("an axis goes from low to high: " + low + ", " + high);
		}
	}

	/**
	 * An axis with a place for all that lies between two values, and a little room around them.
	 *
	 * @param min   NaN if there is no value at all
	 * @param least how much the axis covers even if all values are the same, above 0
	 */
	public static Axis around(double min, double max, double least, double start, double end) {
		double from = Double.isFinite(min) ? min : 0;
		double to = Double.isFinite(max) ? max : 1;
		double missing = Math.max(0, least - (to - from));
		double room = (to - from + missing) * MARGIN + missing / 2;
		return new Axis(from - room, to + room, start, end);
	}

	/** Where a value lies, in points. */
	public double place(double value) {
		return start + (value - low) / (high - low) * (end - start);
	}

	/** The value at a place. */
	public double value(double place) {
		return low + (place - start) / (end - start) * (high - low);
	}

	/**
	 * Round values within the axis.
	 *
	 * @param about how many
	 */
	public List<Double> ticks(int about) {
		double step = roundStep((high - low) / about);
		List<Double> ticks = new ArrayList<>();
		for (double tick = Math.ceil(low / step); tick * step <= high; tick++) {
			ticks.add(tick * step);
		}
		return ticks;
	}

	/** How many decimals the ticks need. */
	public int decimals(int about) {
		return (int) Math.max(0, -Math.floor(Math.log10(roundStep((high - low) / about)) + 1e-9));
	}

	/** The least of 1, 2, 5, 10 and so on that is not below. */
	private static double roundStep(double step) {
		double power = Math.pow(10, Math.floor(Math.log10(step)));
		double first = step / power;
		return power * (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10);
	}
}
