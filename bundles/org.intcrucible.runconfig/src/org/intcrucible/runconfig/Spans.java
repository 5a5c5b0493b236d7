package org.intcrucible.runconfig;

import java.util.Locale;

/** Lengths of time that nobody knows exactly, in words. */
public final class Spans {

	private static final double MINUTE = 60;
	private static final double HOUR = 60 * MINUTE;
	private static final double DAY = 24 * HOUR;
	/** Below two of a unit, the smaller one is easier to imagine. */
	private static final double ENOUGH = 2;

	private Spans() {
	}

	/**
	 * Gives {@code less than a second}, {@code about 40 seconds}, {@code about 3 hours}.
	 *
	 * @param seconds at least 0
	 */
	public static String about(double seconds) {
		if (seconds < 1) {
			return "less than a second";
		}
		if (seconds < ENOUGH * MINUTE) {
			return about(seconds, 1, "second");
		}
		if (seconds < ENOUGH * HOUR) {
			return about(seconds, MINUTE, "minute");
		}
		return seconds < ENOUGH * DAY ? about(seconds, HOUR, "hour") : about(seconds, DAY, "day");
	}

	private static String about(double seconds, double unit, String name) {
		long units = Math.round(seconds / unit);
		return String.format(Locale.ROOT, "about %,d %s%s", units, name, units == 1 ? "" : "s");
	}
}
