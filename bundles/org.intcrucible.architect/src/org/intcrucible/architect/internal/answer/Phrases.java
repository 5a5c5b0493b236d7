package org.intcrucible.architect.internal.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.text.Texts;

/**
 * What answers are made of: texts of one subject in one language.
 *
 * @param texts   of the subject
 * @param figures in the same language
 */
record Phrases(Texts texts, Figures figures) {

	private static final int LONGEST_LIST = 8;

	String text(String key, Object... values) {
		return texts.text(key, values);
	}

	/** The word for a constant, such as that of the key {@code under_test}. */
	String word(Enum<?> constant) {
		return texts.text(constant.name().toLowerCase(Locale.ROOT));
	}

	/** Gives {@code 1 run} or {@code 2,000 runs}: two keys, of which one ends in {@code .one}. */
	String counted(String key, long count) {
		return count == 1 ? texts.text(key + ".one") : texts.text(key, figures.count(count));
	}

	/** Gives {@code a, b and 12 more}. */
	String listed(List<String> items) {
		return items.size() <= LONGEST_LIST + 1 ? String.join(", ", items)
				: String.join(", ", items.subList(0, LONGEST_LIST)) + " " + text("and_more", figures.count(items.size() - LONGEST_LIST));
	}

	/** The parts that are there, with commas between them. */
	static String parts(Stream<String> parts) {
		return String.join(", ", parts.filter(part -> !part.isEmpty()).toList());
	}

	/** The sentences that are there, one after the other. */
	static String sentences(Stream<String> sentences) {
		return String.join(" ", sentences.filter(sentence -> !sentence.isEmpty()).toList());
	}
}
