package org.intcrucible.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.model.Limit;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How limits of a run are written on a command line. */
final class RunLimits {

	private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,15})?)([a-z]*)");
	private static final Map<String, Long> SECONDS = Map.of("", 1L, "s", 1L, "m", 60L, "min", 60L, "h", 3600L, "d", 86_400L);

	private RunLimits() {
	}

	/** Reads {@code 5} or {@code 2.50}. */
	static final class Amount implements ITypeConverter<Limit> {

		@Override
		public Limit convert(String written) {
			Matcher matcher = AMOUNT.matcher(written);
			if (!matcher.matches() || !matcher.group(2).isEmpty()) {
				throw new TypeConversionException("\"" + written + "\" is no amount. Write a number of at least 0, such as 2.50.");
			}
			return new Limit(Double.parseDouble(matcher.group(1)));
		}
	}

	/** Reads {@code 90}, {@code 90s}, {@code 10m}, {@code 1.5h} or {@code 2d}, and gives seconds. */
	static final class Time implements ITypeConverter<Limit> {

		@Override
		public Limit convert(String written) {
			Matcher matcher = AMOUNT.matcher(written);
			if (!matcher.matches() || !SECONDS.containsKey(matcher.group(2))) {
				throw new TypeConversionException(
						"\"" + written + "\" is no time. Write seconds, or a number with a unit, such as 90s, 10m or 2h.");
			}
			BigDecimal seconds = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(SECONDS.get(matcher.group(2))));
			return new Limit(seconds.doubleValue());
		}
	}
}
