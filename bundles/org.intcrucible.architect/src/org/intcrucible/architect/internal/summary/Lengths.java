package org.intcrucible.architect.internal.summary;

import org.intcrucible.architect.internal.text.Texts;

/** Lengths of time that were measured, such as 1.5 s, 40 s, 3 min 20 s. */
record Lengths(Texts texts) {

	private static final double EXACT = 10;
	private static final long MINUTE = 60;
	private static final long HOUR = 60 * MINUTE;

	/** @param seconds at least 0 */
	String of(double seconds) {
		if (seconds < EXACT) {
			return texts.text("length.exact", seconds);
		}
		long whole = Math.round(seconds);
		if (whole < 2 * MINUTE) {
			return texts.text("length.seconds", whole);
		}
		return whole < 2 * HOUR ? texts.text("length.minutes", whole / MINUTE, whole % MINUTE)
				: texts.text("length.hours", whole / HOUR, whole % HOUR / MINUTE);
	}
}
