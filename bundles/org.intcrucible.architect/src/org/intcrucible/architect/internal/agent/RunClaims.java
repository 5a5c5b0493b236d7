package org.intcrucible.architect.internal.agent;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds sentences by which an agent claims to have started a run, to be starting one or to be about to: no agent can. What
 * agents say is corrected before anybody reads it.
 */
public final class RunClaims {

	private static final String START_EN = "(?:re)?(?:start(?:ed|ing|s)?|launch(?:ed|ing|es)?|kick(?:ed|ing|s)?(?: (?:it|this|that|the run))? ?off|trigger(?:ed|ing|s)?"
			+ "|execut(?:e|ed|ing|es)|initiat(?:e|ed|ing|es)|beg(?:in|an|un|inning|ins)|r[au]n(?:ning|s)?|queu(?:e|ed|eing|ing|es)|submit(?:ted|ting|s)?"
			+ "|evaluat(?:e|ed|ing|es)|simulat(?:e|ed|ing|es)|fir(?:e|ed|ing|es)(?: (?:it|this|that))? ?(?:up|off))";
	private static final String RUN_EN = "(?:runs?|searches|search|simulations?|evaluations?|pipeline|optimi[sz]ation|jobs?|candidates|designs|scenarios|it|this|that|them|everything)";
	private static final String NOUN_EN = "(?:run|search|simulation|evaluation|pipeline|optimi[sz]ation|job)";
	private static final String HAVE_EN = "(?:(?:have|had|has|am|are|was|were|will|shall|just|now|already|also|then|immediately|therefore|successfully|been|be|going to|about to|go ahead and|went ahead and|begin to|began to|let me)\\s+)*";

	private static final String RUN_DE = "(?:lauf|l[\u00E4a]ufe|durchlauf|suche|simulation|bewertung|auswertung|pipeline|optimierung|berechnung|es|das|ihn|sie|alles)";
	private static final String NOUN_DE = "(?:lauf|durchlauf|suche|simulation|bewertung|auswertung|pipeline|optimierung|berechnung)";
	private static final String STARTED_DE = "(?:gestartet|begonnen|angesto\u00DFen|angestossen|ausgel\u00F6st|ausgef\u00FChrt|eingereiht|angeworfen)";

	/** What an agent says of itself. */
	private static final List<Pattern> OWN = List.of(
			claim("\\b(?:i|we)(?:['\\u2019](?:ve|m|ll|re|d))?\\s+" + HAVE_EN + START_EN + "\\b[^.!?]*\\b" + RUN_EN + "\\b"),
			claim("\\bkick(?:ed|ing|s)?\\s+(?:it|this|that|them|(?:the|a|your)\\s+" + NOUN_EN + ")\\s+off\\b"),
			claim("(?:^|[,;:]\\s*)(?:now |ok,? |okay,? |done[,:]? |let me )*(?:starting|launching|running|kicking off|executing|triggering|initiating|queu(?:e)?ing)"
					+ "\\b[^.!?]*\\b" + RUN_EN + "\\b"),
			claim("\\b(?:have |has |just |now |^)?(?:started|launched|kicked off|triggered|executed)\\s+(?:the|a|an|your|another)\\s+(?:new |full |seeded )*" + NOUN_EN + "\\b"),
			claim("\\b(?:ich|wir)\\s+(?:habe|hab|haben)\\b[^.!?]*\\b" + STARTED_DE + "\\b"),
			claim("\\b(?:habe|hab|haben)\\s+(?:ich|wir)\\b[^.!?]*\\b" + STARTED_DE + "\\b"),
			claim("\\b(?:ich|wir)\\s+(?:starte|starten|f\u00FChre|f\u00FChren|sto\u00DFe|l\u00F6se|werfe|simuliere|bewerte|werde|werden|lasse|lassen)\\b[^.!?]*\\b(?:"
					+ RUN_DE + "|" + STARTED_DE + "|starten|laufen)\\b"),
			claim("\\b(?:starte|beginne)\\s+(?:ich|wir|jetzt|nun|gleich|den|die|das|einen|eine)\\b"));

	/** What it says of a run. */
	private static final List<Pattern> STATED = List.of(
			claim("(?<!\\bno )\\b" + NOUN_EN + "(?:\\s+[\\w-]+){0,3}?\\s+(?:is|are|was|were|has|have|will)\\s+(?:now |already |just |currently |been |be |being )*(?:started|launched|running"
					+ "|under ?way|in progress|triggered|executed|executing|queued|kicked off|begun|starting|submitted)\\b"),
			claim("(?<!\\bno )\\b" + NOUN_EN + "\\s+(?:(?:has|have) )?(?:just |now |already )*(?:started|begun|begins|starts)\\b"),
			claim("\\b" + NOUN_DE + "\\s+(?:ist|sind|wurde|wurden|wird|werden)\\s+[^.!?]*\\b" + STARTED_DE + "\\b"),
			claim("\\b" + NOUN_DE + "\\s+(?:l\u00E4uft|startet|beginnt|rechnet)\\b"));

	private static final Pattern DENIED = claim("\\b(?:not|never|nothing|nobody|nicht|nie|niemand|kein\\w*)\\b|n['\\u2019]t\\b");

	/** That a run starts if the user does something is so. */
	private static final Pattern CONDITION = claim("\\b(?:once|when|if|after|as soon as|until|unless|before) you\\b|\\b(?:wenn|sobald|falls|nachdem|bevor) (?:du|sie)\\b");

	/** A sentence with the signs and blanks at its end. */
	private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*(?:[.!?](?=\\S)[^.!?\\n]*)*(?:[.!?]+|\\n|$)[ \\t]*");

	private RunClaims() {
	}

	private static Pattern claim(String pattern) {
		return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	/** Whether a text has such a sentence. */
	public static boolean in(String text) {
		return SENTENCE.matcher(text).results().anyMatch(sentence -> isClaim(sentence.group()));
	}

	/**
	 * The text with another sentence in the place of the first such one, and without further ones.
	 *
	 * @param correction with a full stop
	 */
	public static String corrected(String text, String correction) {
		var corrected = new StringBuilder();
		boolean said = false;
		var sentences = SENTENCE.matcher(text);
		while (sentences.find() && !sentences.group().isEmpty()) {
			if (!isClaim(sentences.group())) {
				corrected.append(sentences.group());
			} else {
				corrected.append(said ? "" : correction).append(sentences.group().endsWith("\n") ? "\n" : said ? "" : " ");
				said = true;
			}
		}
		return said ? corrected.toString().strip() : text;
	}

	private static boolean isClaim(String sentence) {
		return says(OWN, sentence) || says(STATED, sentence) && !CONDITION.matcher(sentence).find();
	}

	private static boolean says(List<Pattern> claims, String sentence) {
		return claims.stream().flatMap(claim -> claim.matcher(sentence.strip()).results())
				.anyMatch(found -> !DENIED.matcher(found.group()).find());
	}
}
