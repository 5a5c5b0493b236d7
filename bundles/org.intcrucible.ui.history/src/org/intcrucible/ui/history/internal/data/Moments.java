package org.intcrucible.ui.history.internal.data;

import java.time.DateTimeException;
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

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

	/** Those of this machine's user. */
	public static Moments here() {
		return new Moments(ZoneId.systemDefault());
	}

	/** Gives {@code 24 Sep 2026 09:46}. */
	public String minute(Instant time) {
		return MINUTE.format(time.atZone(zone));
	}

	/** Gives {@code 24 Sep 2026 09:47:02}. */
	public String second(Instant time) {
		return SECOND.format(time.atZone(zone));
	}

	/** Gives {@code 09:46:12}. */
	public String clock(Instant time) {
		return CLOCK.format(time.atZone(zone));
	}

	/** Gives {@code 09:46:12.418}. */
	public String exact(Instant time) {
		return EXACT.format(time.atZone(zone));
	}

	/** The same as {@link #second}; as it stands, where somebody made it no time. */
	public String second(String stored) {
		try {
			return second(Instant.parse(stored));
		} catch (DateTimeException changed) {
			return stored;
		}
	}

	/** The same as {@link #clock}; as it stands, where somebody made it no time. */
	public String clock(String stored) {
		try {
			return clock(Instant.parse(stored));
		} catch (DateTimeException changed) {
			return stored;
		}
	}
}
