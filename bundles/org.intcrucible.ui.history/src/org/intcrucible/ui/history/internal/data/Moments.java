package org.intcrucible.ui.history.internal.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times for people.
 *
 * @param zone  where they live
 * @param clock tells the year that goes without saying: that of the moment in which a time is read
 */
public record Moments(ZoneId zone, InstantSource clock) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

	/** Those of this machine's user. */
	public static Moments here(InstantSource clock) {
		return new Moments(ZoneId.systemDefault(), clock);
	}

	/** Gives {@code 24 Sep 09:46}, or {@code 24 Sep 2025 09:46} of another year. */
	public String minute(Instant time) {
		return day(time) + " " + MINUTE.format(time.atZone(zone));
	}

	/** Gives {@code 24 Sep 09:47:02}, or {@code 24 Sep 2025 09:47:02} of another year. */
	public String second(Instant time) {
		return day(time) + " " + CLOCK.format(time.atZone(zone));
	}

	/** Gives {@code 24 Sep}, or {@code 24 Sep 2025} of another year. */
	public String day(Instant time) {
		int year = clock.instant().atZone(zone).getYear();
		return (time.atZone(zone).getYear() == year ? DAY : DATE).format(time.atZone(zone));
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
