package org.intcrucible.architect.internal.intent;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the spellings of a word to one: lower case, no umlauts, no accents, British endings, no contractions. */
final class WordForms {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern AMERICAN = Pattern.compile("(\\w{4,})iz(e|es|ed|ing|ation|er)");

	private static final Map<String, String> WHOLE = Map.ofEntries(Map.entry("cannot", "can not"),
			Map.entry("cant", "can not"), Map.entry("wont", "will not"), Map.entry("won't", "will not"),
			Map.entry("dont", "do not"), Map.entry("doesnt", "does not"), Map.entry("didnt", "did not"),
			Map.entry("isnt", "is not"), Map.entry("arent", "are not"), Map.entry("shouldnt", "should not"),
			Map.entry("couldnt", "could not"), Map.entry("mustnt", "must not"), Map.entry("shan't", "shall not"),
			Map.entry("can't", "can not"), Map.entry("ain't", "is not"), Map.entry("let's", "let us"),
			Map.entry("lets", "let us"), Map.entry("whats", "what is"), Map.entry("thats", "that is"),
			Map.entry("im", "i am"), Map.entry("ive", "i have"), Map.entry("gonna", "going to"),
			Map.entry("wanna", "want to"), Map.entry("gotta", "have to"), Map.entry("lemme", "let me"),
			Map.entry("gimme", "give me"), Map.entry("pls", "please"), Map.entry("plz", "please"),
			Map.entry("y'all", "you"), Map.entry("geht's", "geht es"), Map.entry("gibt's", "gibt es"),
			Map.entry("wie's", "wie es"), Map.entry("ok", "okay"), Map.entry("k", "okay"), Map.entry("programme", "program"),
			Map.entry("colour", "color"), Map.entry("mustn't", "must not"));

	private static final Map<String, String> ENDINGS = Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will",
			"'d", "would", "'m", "am");

	/** Whose {@code 's} is a verb and no possessive. */
	private static final List<String> WITH_VERB = List.of("what", "that", "it", "there", "here", "how", "who", "where",
			"why", "when", "he", "she", "everything", "which", "this");

	private WordForms() {
	}

	/**
	 * Gives {@code koennen} for Können, {@code do}, {@code not} for Don't.
	 *
	 * @param german whether {@code im} is the German word
	 * @return at least one form
	 */
	static List<String> of(String word, boolean german) {
		String form = fold(word);
		if (WHOLE.containsKey(form) && !(german && form.equals("im"))) {
			return List.of(WHOLE.get(form).split(" "));
		}
		for (var ending : ENDINGS.entrySet()) {
			if (form.endsWith(ending.getKey()) && form.length() > ending.getKey().length()) {
				return List.of(form.substring(0, form.length() - ending.getKey().length()), ending.getValue());
			}
		}
		if (form.endsWith("'s")) {
			String owner = form.substring(0, form.length() - 2);
			return WITH_VERB.contains(owner) ? List.of(owner, "is") : List.of(owner);
		}
		return List.of(AMERICAN.matcher(form).replaceFirst("$1is$2"));
	}

	/** Lower case, ä as ae, ß as ss, é as e, the straight apostrophe. */
	static String fold(String word) {
		String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
		String folded = lower.replace("\u00E4", "ae").replace("\u00F6", "oe").replace("\u00FC", "ue").replace("\u00DF", "ss");
		return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
	}
}
