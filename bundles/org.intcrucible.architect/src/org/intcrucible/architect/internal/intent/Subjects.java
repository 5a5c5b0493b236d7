package org.intcrucible.architect.internal.intent;

import java.util.Set;
import java.util.regex.Pattern;

/** Cuts what a user calls something to the words that name it. */
final class Subjects {

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "my", "our", "its", "your", "der", "die", "das", "den", "dem",
			"des", "ein", "eine", "einen", "einem", "einer", "mein", "meine", "meinen", "meinem", "meiner", "unser", "unsere",
			"unseren", "also", "auch", "of", "COLON", ":", "von", "vom", "'", "please", "bitte", "both", "whole");

	/** Words that refer to something said before, or to runs, and never to an element. */
	private static final Set<String> NO_NAMES = Set.of("it", "this", "that", "them", "these", "those", "everything", "all", "run",
			"runs", "search", "pipeline", "simulation", "one", "anything", "something", "nothing", "things", "stuff", "es", "alles",
			"lauf", "suche", "look", "time", "well", "care", "sense", "sure", "us", "me", "you", "what", "here", "there", "mal",
			"nichts", "etwas", "bitte", "weather", "day", "today", "life", "fun", "i", "we", "they", "thing", "whole thing", "idea", "question", "problem with that");

	private static final Pattern QUOTES = Pattern.compile("[`\"\u201C\u201D\u201E\u00AB\u00BB]");

	private Subjects() {
	}

	/** In the user's words, without quotes and without what stands in front of a name; empty if nothing is left. */
	static String text(Clause clause) {
		int first = 0;
		while (first < clause.tokens().size() && DETERMINERS.contains(clause.tokens().get(first).form())) {
			first++;
		}
		int last = clause.tokens().size();
		while (last > first && DETERMINERS.contains(clause.tokens().get(last - 1).form())) {
			last--;
		}
		return QUOTES.matcher(clause.upTo(last).from(first).raw()).replaceAll("").strip();
	}

	/** Whether an element may be called so. */
	static boolean isName(Clause clause) {
		String text = text(clause);
		return !text.isEmpty() && !NO_NAMES.contains(WordForms.fold(text)) && text.codePoints().anyMatch(Character::isLetter);
	}

	static String unquoted(String text) {
		return text.length() > 2 && "`\"\u201C\u201E\u00AB".indexOf(text.charAt(0)) >= 0 ? text.substring(1, text.length() - 1).strip()
				: text;
	}
}
