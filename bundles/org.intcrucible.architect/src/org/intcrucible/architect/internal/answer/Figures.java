package org.intcrucible.architect.internal.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.intcrucible.model.Value;

/**
 * Numbers and times for people, as their language writes them.
 *
 * @param zone where they live
 */
record Figures(Locale locale, ZoneId zone) {

	/** Stands where there is no number. */
	static final String NONE = "\u2013";
	/** Keeps a number and its unit on one line. */
	private static final String GAP = "\u00A0";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
	private static final int DIGITS = 6;
	private static final int SCORE_DIGITS = 3;
	private static final double LARGE = 1e12;
	private static final double SMALL = 1e-6;
	private static final double HALF_A_THOUSANDTH = 0.0005;
	private static final int LONGEST_VECTOR = 8;
	private static final int SHOWN_AT_END = 3;

	/** I, P and R: three decimals. */
	String score(double score) {
		return Double.isFinite(score) ? decimals(score) : NONE;
	}

	/** What lies between two scores, with more digits where three would say that it is nothing. */
	String difference(double one, double other) {
		double difference = Math.abs(one - other);
		return difference == 0 || difference >= HALF_A_THOUSANDTH ? score(difference) : rounded(difference, 2);
	}

	private String decimals(double number) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(SCORE_DIGITS);
		format.setMaximumFractionDigits(SCORE_DIGITS);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}

	/** Six digits at most, but whole numbers with all of theirs. */
	String number(double number) {
		return rounded(number, DIGITS);
	}

	private String rounded(double number, int digits) {
		if (!Double.isFinite(number)) {
			return NONE;
		}
		double size = Math.abs(number);
		if (number != 0 && (size < SMALL || size >= LARGE)) {
			return new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros().toString().replace("E+", "e").replace('E', 'e');
		}
		BigDecimal exact = new BigDecimal(number);
		BigDecimal shown = exact.round(new MathContext(Math.max(digits, exact.precision() - exact.scale())));
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(Math.max(0, shown.scale()));
		return format.format(shown);
	}

	/** Gives {@code 1,200}. */
	String count(long count) {
		return NumberFormat.getIntegerInstance(locale).format(count);
	}

	/** Gives {@code 34 %} of 0.34. */
	String share(double share) {
		return Double.isFinite(share) ? number(Math.round(share * 1000) / 10.0) + GAP + "%" : NONE;
	}

	/** Gives {@code 3,500 EUR}. */
	String amount(double number, String unit) {
		return number(number) + (unit.isEmpty() ? "" : GAP + Markdown.text(unit));
	}

	/** Gives {@code 39.5 s}, and minutes and seconds from two minutes on. */
	String duration(Duration duration) {
		long seconds = duration.toSeconds();
		return seconds < 120 ? number(Math.round(duration.toMillis() / 100.0) / 10.0) + GAP + "s"
				: count(seconds / 60) + GAP + "min " + seconds % 60 + GAP + "s";
	}

	/** Gives {@code 2026-03-01 14:05}. */
	String time(Instant instant) {
		return TIME.format(instant.atZone(zone));
	}

	/** The value of a lever, in code style; a long vector by its ends. */
	String value(Value value) {
		return switch (value) {
			case Value.Number(double number) -> number(number);
			case Value.Option(String name) -> Markdown.code(name);
			case Value.Truth(boolean yes) -> Markdown.code(yes ? "yes" : "no");
			case Value.Vector(List<Double> numbers) -> vector(numbers);
		};
	}

	/** Parted by semicolons, because a comma may be a decimal one. */
	private String vector(List<Double> numbers) {
		List<String> shown = numbers.stream().map(this::number).toList();
		if (shown.stream().distinct().count() == 1 && shown.size() > 1) {
			return shown.size() + " \u00D7 " + shown.getFirst();
		}
		return "[" + (shown.size() <= LONGEST_VECTOR ? String.join("; ", shown)
				: String.join("; ", shown.subList(0, SHOWN_AT_END)) + "; \u2026; "
						+ String.join("; ", shown.subList(shown.size() - SHOWN_AT_END, shown.size()))) + "]";
	}
}
