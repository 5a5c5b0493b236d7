package org.intcrucible.cli.internal.listing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times for people.
 *
 * @param zone where they live
 */
public record Moments(ZoneId zone) {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

	/** Those of this machine's user. */
	public static Moments here() {
		return new Moments(ZoneId.systemDefault());
	}

	/** Gives {@code 2026-03-01 14:05:11}. */
	public String text(Instant time) {
		return SHORT.format(time.atZone(zone));
	}

	/** Gives {@code 2026-03-01 14:05:11 +01:00}. */
	public String exact(Instant time) {
		return WITH_OFFSET.format(time.atZone(zone));
	}

	/** Gives {@code 12.3 s}. */
	public static String seconds(Duration duration) {
		return String.format(Locale.ROOT, "%,.1f s", duration.toMillis() / 1000.0);
	}
}
