package org.intcrucible.architect.internal.intent;

import java.util.Set;
import java.util.regex.Pattern;

/** The language of a message, told by its small words. */
public enum Language {
	ENGLISH, GERMAN,
	/** Nothing tells: numbers, names, a document. */
	UNTOLD;

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final Pattern UMLAUT = Pattern.compile("[\u00E4\u00F6\u00FC\u00C4\u00D6\u00DC\u00DF]");

	private static final Set<String> GERMAN_WORDS = Set.of("der", "die", "das", "den", "dem", "des", "und", "ist", "sind", "nicht",
			"ich", "wir", "du", "bitte", "mit", "ein", "eine", "einen", "einem", "einer", "zu", "zum", "zur", "auf", "fuer",
			"von", "bei", "kann", "koennen", "kannst", "was", "wie", "warum", "welche", "welcher", "welches", "mein", "meine",
			"meinen", "muss", "muessen", "soll", "sollte", "sollten", "darf", "zwischen", "hoechstens", "mindestens", "unter",
			"ueber", "liegt", "oder", "es", "im", "mal", "noch", "sein", "bleiben", "gibt", "jetzt", "kandidaten",
			"setze", "gewichte", "nachfrage", "ziel", "starte", "haben", "hat", "sich", "dass", "werden", "wird", "aus",
			"nach", "lauf", "maximal", "minimal", "etwa", "ungefaehr", "pro", "nur", "los");

	private static final Set<String> ENGLISH_WORDS = Set.of("the", "and", "is", "are", "not", "i", "we", "you", "please", "with", "a",
			"an", "to", "of", "for", "can", "what", "how", "why", "which", "my", "must", "should", "between", "at", "most",
			"least", "below", "above", "or", "it", "in", "be", "stay", "that", "this", "run", "set", "do", "have", "from");

	/** Words that are common in short messages, and that numbers can do without. */
	private static final Set<String> GERMAN_TOO = Set.of("ab", "abbrechen", "abschicken", "aendere", "alles", "anfangen", "annahme", "annahmen", "ausfuehren",
			"auswerten", "beginne", "beginnen", "berechne", "bereit", "beste", "bester", "bestes", "bewerte",
			"bewertung", "brich", "dank", "danke", "durchfuehren", "durchlauf", "einverstanden", "empfehlung",
			"empfiehl", "entferne", "ergebnis", "ergebnisse", "erhoehe", "euro", "fertig", "fuege", "fuehre", "genau",
			"gern", "gerne", "gib", "gut", "guten", "hallo", "halt", "hebel", "hilfe", "hinzu", "ja", "kein", "keine",
			"keinen", "keiner", "klar", "kosten", "lass", "lasse", "laufe", "laufen", "liste", "loesche", "mach",
			"mache", "machen", "moin", "morgen", "nebenbedingung", "nebenbedingungen", "nein", "nenne", "optimiere",
			"rechne", "rechnen", "richtig", "rueckgaengig", "sag", "sage", "schoen", "senke", "servus", 
			"simuliere", "starten", "stimmt", "stopp", "stoppe", "suche", "suchen", "szenarien", "tag", "tu",
			"vergleiche", "verstanden", "vielen", "vorschlag", "wann", "warte", "warum", "was", "weiter", "wer",
			"weshalb", "wieso", "wo", "zeig", "zeige", "zeigen", "ziele", "zurueck");

	private static final Set<String> ENGLISH_TOO = Set.of("add", "again", "all", "another", "any", "as", "assumptions", "begin", "best", "by", "cancel", "candidates",
			"change", "compare", "constraints", "correct", "cost", "costs", "could", "delete", "each", "eval",
			"evaluate", "everything", "exactly", "execute", "explain", "fine", "full", "give", "go", "goals", "good",
			"hello", "help", "hey", "hi", "if", "important", "increase", "launch", "less", "let", "levers", "like",
			"list", "lower", "make", "matter", "matters", "maximise", "maximize", "maximum", "may", "me", "mechanisms",
			"minimise", "minimize", "minimum", "mode", "more", "need", "new", "no", "nothing", "now", "on", "one",
			"only", "optimise", "optimize", "our", "per", "raise", "rank", "ready", "recommend", "reduce", "remove",
			"rename", "resources", "result", "results", "revert", "right", "same", "scenarios", "search", "seed",
			"shall", "show", "simulate", "sounds", "start", "stop", "suggest", "sure", "tell", "than", "thank", "thanks",
			"there", "three", "try", "twice", "two", "undo", "us", "use", "using", "wait", "want", "weight", "when",
			"where", "who", "why", "will", "would", "yes", "your");

	/** The language that more words of the message are of. */
	public static Language of(String message) {
		int balance = 0;
		var words = WORD.matcher(message);
		while (words.find()) {
			String form = WordForms.fold(words.group());
			balance += GERMAN_WORDS.contains(form) || GERMAN_TOO.contains(form) || UMLAUT.matcher(words.group()).find() ? 1 : 0;
			balance -= ENGLISH_WORDS.contains(form) || ENGLISH_TOO.contains(form) ? 1 : 0;
		}
		return balance > 0 ? GERMAN : balance < 0 ? ENGLISH : UNTOLD;
	}

	/** Whether more words of the message are German than English. */
	static boolean isGerman(String message) {
		int balance = 0;
		var words = WORD.matcher(message);
		while (words.find()) {
			String form = WordForms.fold(words.group());
			balance += GERMAN_WORDS.contains(form) ? 1 : 0;
			balance -= ENGLISH_WORDS.contains(form) ? 1 : 0;
		}
		return balance > 0;
	}
}
