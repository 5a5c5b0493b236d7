package org.intcrucible.architect.internal.intent;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1,500}, {@code 1.500,5}, {@code 2k}, {@code twenty}. */
final class NumberText {

	/** A number without its sign; what follows directly may multiply it. */
	static final String DIGITS = "\\d+(?:[.,'\\u2019\\u00A0\\u202F_]\\d+)*(?:[eE][+-]?\\d+)?";

	private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[.,'\\u2019\\u00A0\\u202F_]\\d{3})+");
	private static final Pattern SEPARATORS = Pattern.compile("['\\u2019\\u00A0\\u202F_]");

	private static final Map<String, Double> WORDS = Map.ofEntries(Map.entry("two", 2.0), Map.entry("three", 3.0),
			Map.entry("four", 4.0), Map.entry("five", 5.0), Map.entry("six", 6.0), Map.entry("seven", 7.0),
			Map.entry("eight", 8.0), Map.entry("nine", 9.0), Map.entry("ten", 10.0), Map.entry("eleven", 11.0),
			Map.entry("twelve", 12.0), Map.entry("dozen", 12.0), Map.entry("fifteen", 15.0), Map.entry("twenty", 20.0),
			Map.entry("thirty", 30.0), Map.entry("forty", 40.0), Map.entry("fifty", 50.0), Map.entry("sixty", 60.0),
			Map.entry("seventy", 70.0), Map.entry("eighty", 80.0), Map.entry("ninety", 90.0),
			Map.entry("twenty-five", 25.0), Map.entry("zero", 0.0), Map.entry("null", 0.0), Map.entry("zwei", 2.0),
			Map.entry("drei", 3.0), Map.entry("vier", 4.0), Map.entry("fuenf", 5.0), Map.entry("sechs", 6.0),
			Map.entry("sieben", 7.0), Map.entry("acht", 8.0), Map.entry("neun", 9.0), Map.entry("zehn", 10.0),
			Map.entry("zwoelf", 12.0), Map.entry("fuenfzehn", 15.0), Map.entry("zwanzig", 20.0),
			Map.entry("dreissig", 30.0), Map.entry("vierzig", 40.0), Map.entry("fuenfzig", 50.0),
			Map.entry("sechzig", 60.0), Map.entry("achtzig", 80.0));

	private static final Map<String, Double> MULTIPLES = Map.ofEntries(Map.entry("hundred", 1e2),
			Map.entry("hundert", 1e2), Map.entry("thousand", 1e3), Map.entry("tausend", 1e3), Map.entry("k", 1e3),
			Map.entry("million", 1e6), Map.entry("millions", 1e6), Map.entry("millionen", 1e6), Map.entry("mio", 1e6),
			Map.entry("mn", 1e6), Map.entry("billion", 1e9));

	private NumberText() {
	}

	/** @param form a word as {@link WordForms} gives it */
	static OptionalDouble word(String form) {
		return WORDS.containsKey(form) ? OptionalDouble.of(WORDS.get(form)) : OptionalDouble.empty();
	}

	/** What a word multiplies the number in front of it with. */
	static OptionalDouble multiple(String form) {
		return MULTIPLES.containsKey(form) ? OptionalDouble.of(MULTIPLES.get(form)) : OptionalDouble.empty();
	}

	/**
	 * Reads digits.
	 *
	 * @param german whether a comma is the decimal sign and a point may group
	 * @return NaN if this is no number, such as 1.2.3
	 */
	static double digits(String text, boolean german) {
		String plain = SEPARATORS.matcher(text).replaceAll("");
		long points = plain.chars().filter(c -> c == '.').count();
		long commas = plain.chars().filter(c -> c == ',').count();
		if (points > 0 && commas > 0) {
			plain = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? plain.replace(",", "")
					: plain.replace(".", "").replace(',', '.');
		} else if (commas > 0) {
			boolean grouped = GROUPS.matcher(plain).matches() && !(german && commas == 1);
			plain = grouped ? plain.replace(",", "") : plain.replace(',', '.');
		} else if (points > 0 && GROUPS.matcher(plain).matches() && (german || points > 1)) {
			plain = plain.replace(".", "");
		}
		try {
			return Double.parseDouble(plain);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}
}
