package org.intcrucible.architect.internal.advice;

/** Lengths of time, as sentences say them. */
final class Lengths {

	private static final double MINUTE = 60;
	private static final double HOUR = 60 * MINUTE;
	private static final double DAY = 24 * HOUR;
	/** Below two of a unit, the smaller one is easier to imagine. */
	private static final double ENOUGH = 2;

	private Lengths() {
	}

	/** One that is estimated. */
	static Reason about(double seconds) {
		return seconds < 1 ? Reason.of("time.moment") : Reason.of("time.about", exactly(seconds));
	}

	/** One that is known. */
	static Reason exactly(double seconds) {
		if (seconds < ENOUGH * MINUTE) {
			return unit("seconds", seconds, 1);
		}
		if (seconds < ENOUGH * HOUR) {
			return unit("minutes", seconds, MINUTE);
		}
		return seconds < ENOUGH * DAY ? unit("hours", seconds, HOUR) : unit("days", seconds, DAY);
	}

	private static Reason unit(String name, double seconds, double unit) {
		return Reason.of("time." + name, seconds < ENOUGH ? (Object) (Math.rint(seconds * 10) / 10) : Math.round(seconds / unit));
	}
}
