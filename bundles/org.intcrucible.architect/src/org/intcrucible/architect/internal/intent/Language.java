package org.intcrucible.architect.internal.intent;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells German from English by the small words, which is all that reading numbers needs. */
final class Language {

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final Set<String> GERMAN = Set.of("der", "die", "das", "den", "dem", "des", "und", "ist", "sind", "nicht",
			"ich", "wir", "du", "bitte", "mit", "ein", "eine", "einen", "einem", "einer", "zu", "zum", "zur", "auf", "fuer",
			"von", "bei", "kann", "koennen", "kannst", "was", "wie", "warum", "welche", "welcher", "welches", "mein", "meine",
			"meinen", "muss", "muessen", "soll", "sollte", "sollten", "darf", "zwischen", "hoechstens", "mindestens", "unter",
			"ueber", "liegt", "oder", "es", "im", "mal", "noch", "sein", "bleiben", "gibt", "jetzt", "kandidaten",
			"setze", "gewichte", "nachfrage", "ziel", "starte", "haben", "hat", "sich", "dass", "werden", "wird", "aus",
			"nach", "lauf", "maximal", "minimal", "etwa", "ungefaehr", "pro", "nur", "los");

	private static final Set<String> ENGLISH = Set.of("the", "and", "is", "are", "not", "i", "we", "you", "please", "with", "a",
			"an", "to", "of", "for", "can", "what", "how", "why", "which", "my", "must", "should", "between", "at", "most",
			"least", "below", "above", "or", "it", "in", "be", "stay", "that", "this", "run", "set", "do", "have", "from");

	private Language() {
	}

	/** Whether more words of the message are German than English. */
	static boolean isGerman(String message) {
		int balance = 0;
		var words = WORD.matcher(message);
		while (words.find()) {
			String form = WordForms.fold(words.group());
			balance += GERMAN.contains(form) ? 1 : 0;
			balance -= ENGLISH.contains(form) ? 1 : 0;
		}
		return balance > 0;
	}
}
