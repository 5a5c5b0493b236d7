package org.intcrucible.report.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as the product writes them, the same in every locale. */
public final class Figures {

	/** Stands where there is no number. */
	public static final String NONE = "\u2013";
	/** Keeps a number and its unit on one line. */
	private static final String GAP = "\u00A0";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	private Figures() {
	}

	/** I, P and R: three decimals. */
	public static String score(double score) {
		return Double.isFinite(score) ? new BigDecimal(score).setScale(3, RoundingMode.HALF_UP).toPlainString() : NONE;
	}

	/** Gives {@code 1,200}. */
	public static String count(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** Gives {@code 34 %} of 0.34. */
	public static String share(double share) {
		return Double.isFinite(share) ? Math.round(share * 100) + GAP + "%" : NONE;
	}

	/** Gives {@code 39.5 s}, and minutes and seconds from two minutes on. */
	public static String duration(Duration duration) {
		long seconds = duration.toSeconds();
		return seconds < 120 ? String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0) + GAP + "s"
				: Figures.count(seconds / 60) + GAP + "min " + seconds % 60 + GAP + "s";
	}

	public static String time(Instant instant) {
		return TIME.format(instant);
	}

	/** A place in a drawing: tenths of a pixel are enough. */
	public static String place(double place) {
		long tenths = Math.round(place * 10);
		return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
	}
}
