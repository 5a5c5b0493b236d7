package org.intcrucible.run.command.internal.panel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.model.Limit;
import org.intcrucible.ui.widget.Numbers;

/** Reads what somebody has typed into a field, and writes what stands in it. */
final class FieldText {

	/** Stands for no limit; an empty field does as well. */
	static final String NONE = "none";

	private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(seconds?|sec|s|minutes?|min|m|hours?|h|days?|d)?");

	private FieldText() {
	}

	/** Reads {@code 1,200}, {@code 1 200} and {@code 1200}; empty if it is no whole number. */
	static OptionalLong whole(String typed) {
		String digits = typed.strip().replaceAll("(?<=\\d)[,_'  \u202F](?=\\d{3}(\\D|$))", "");
		try {
			return digits.matches("-?\\d+") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
		} catch (NumberFormatException tooLarge) {
			return OptionalLong.empty();
		}
	}

	/** Reads an amount; infinite for none, empty if it is no number of at least 0. */
	static OptionalDouble amount(String typed) {
		String digits = typed.strip().replaceAll("(?<=\\d)[,_' ](?=\\d{3}(\\D|$))", "");
		if (isNone(digits)) {
			return OptionalDouble.of(Double.POSITIVE_INFINITY);
		}
		return digits.matches("\\d+(\\.\\d+)?") ? OptionalDouble.of(Double.parseDouble(digits)) : OptionalDouble.empty();
	}

	/** Reads {@code 90}, {@code 40 s}, {@code 5 min}, {@code 1 h 30 min} as seconds; infinite for none. */
	static OptionalDouble seconds(String typed) {
		String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ");
		if (isNone(words)) {
			return OptionalDouble.of(Double.POSITIVE_INFINITY);
		}
		double seconds = 0;
		Matcher part = PART.matcher(words);
		int at = 0;
		while (part.find() && words.substring(at, part.start()).isBlank()) {
			seconds += Double.parseDouble(part.group(1)) * unit(part.group(2));
			at = part.end();
		}
		return at == words.length() ? OptionalDouble.of(seconds) : OptionalDouble.empty();
	}

	private static double unit(String name) {
		if (name == null) {
			return 1;
		}
		return switch (name.charAt(0)) {
			case 'm' -> 60;
			case 'h' -> 3_600;
			case 'd' -> 86_400;
			default -> 1;
		};
	}

	private static boolean isNone(String typed) {
		return typed.isEmpty() || typed.equalsIgnoreCase(NONE);
	}

	static String text(long count) {
		return Numbers.count(count);
	}

	/** A seed is a name, not an amount. */
	static String seed(long seed) {
		return String.valueOf(seed);
	}

	static String amount(Limit limit) {
		return limit.isNone() ? NONE : BigDecimal.valueOf(limit.amount()).stripTrailingZeros().toPlainString();
	}

	static String time(Limit limit) {
		if (limit.isNone()) {
			return NONE;
		}
		boolean whole = limit.amount() == Math.rint(limit.amount()) && limit.amount() >= 1;
		return whole ? spelled((long) limit.amount()) : BigDecimal.valueOf(limit.amount()).stripTrailingZeros().toPlainString() + " s";
	}

	/** Nothing is rounded: what is read again is the same. */
	private static String spelled(long seconds) {
		StringBuilder spelled = new StringBuilder();
		long[] amounts = {seconds / 3_600, seconds / 60 % 60, seconds % 60};
		String[] units = {"h", "min", "s"};
		for (int i = 0; i < amounts.length; i++) {
			if (amounts[i] > 0) {
				spelled.append(spelled.isEmpty() ? "" : " ").append(amounts[i]).append(' ').append(units[i]);
			}
		}
		return spelled.toString();
	}
}
