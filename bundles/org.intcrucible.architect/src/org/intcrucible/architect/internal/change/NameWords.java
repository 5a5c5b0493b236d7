package org.intcrucible.architect.internal.change;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.intcrucible.formula.ReservedNames;

/** The words of names and labels, so that {@code failure rate}, {@code failure_rate} and {@code FailureRates} are the same. */
final class NameWords {

	private static final Pattern BORDER = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Set<String> SMALL = Set.of("the", "a", "an", "my", "our", "of", "on", "for", "in", "to", "about", "and", "as",
			"der", "die", "das", "den", "dem", "des", "von", "fuer", "mein", "meine", "called", "named", "that", "with", "is", "it");

	private NameWords() {
	}

	/** In lower case, without umlauts, in the singular, without small words; in their order. */
	static List<String> of(String text) {
		return Arrays.stream(BORDER.split(text)).filter(word -> !word.isEmpty()).map(NameWords::fold)
				.filter(word -> !SMALL.contains(word)).map(NameWords::singular).toList();
	}

	static String fold(String word) {
		String lower = word.toLowerCase(Locale.ROOT).replace("\u00E4", "ae").replace("\u00F6", "oe").replace("\u00FC", "ue")
				.replace("\u00DF", "ss");
		return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
	}

	private static String singular(String word) {
		if (word.endsWith("ies") && word.length() > 4) {
			return word.substring(0, word.length() - 3) + "y";
		}
		boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
		return plural ? word.substring(0, word.length() - 1) : word;
	}

	/** A name for formulas: {@code ticket_price} for "ticket price"; empty if none can be made. */
	static String name(String text) {
		String stripped = text.strip();
		String name = String.join("_", Arrays.stream(stripped.split("[^\\p{L}\\p{N}_]+")).filter(word -> !word.isEmpty()).toList());
		if (!stripped.equals(name) && stripped.contains(" ")) {
			name = name.toLowerCase(Locale.ROOT);
		}
		return ReservedNames.isName(name) && !ReservedNames.isReserved(name) ? name : "";
	}
}
