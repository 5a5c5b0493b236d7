package org.intcrucible.cli.internal.listing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small pieces of sentences. */
public final class Wording {

	private static final int SHORT_ID = 8;
	private static final String CUT = "...";
	private static final int LONGEST_NAME = 60;
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

	private Wording() {
	}

	/** Gives {@code under test}. */
	public static String of(Enum<?> constant) {
		return key(constant).replace('_', ' ');
	}

	/** Gives {@code under_test}, as options and JSON write it. */
	public static String key(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** Gives {@code 1 run} or {@code 2,000 runs}. */
	public static String count(long number, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
	}

	/** Gives {@code 1 try} or {@code 2,000 tries}. */
	public static String tries(long number) {
		return number == 1 ? "1 try" : String.format(Locale.ROOT, "%,d tries", number);
	}

	/** The beginning of an id, which is enough to name it where nothing else begins so. */
	public static String shortId(Object id) {
		return id.toString().substring(0, SHORT_ID);
	}

	/** What a terminal would take for a command, or for another line, is a blank: texts may come from anywhere. */
	public static String plain(String text) {
		return CONTROL.matcher(text).replaceAll(" ");
	}

	/**
	 * The beginning of a text, in one line.
	 *
	 * @param most how many characters there is room for, at least 3
	 */
	public static String cut(String text, int most) {
		return plain(text.codePointCount(0, text.length()) <= most ? text
				: text.substring(0, text.offsetByCodePoints(0, most - CUT.length())) + CUT);
	}

	/** A name in the middle of a sentence. */
	public static String quoted(String name) {
		return "\"" + cut(name, LONGEST_NAME) + "\"";
	}

	/** Gives {@code a, b or c}. */
	public static String alternatives(List<String> words) {
		int last = words.size() - 1;
		return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
	}

	/** As a shell takes it for one word. */
	public static String shellWord(String word) {
		return word.matches("[\\w./=:@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
	}

	/** Three digits after the point; {@code -} for what is no number. */
	public static String score(double number) {
		return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%.3f", number);
	}
}
