package org.intcrucible.ui.history.internal.trail;

import java.time.Instant;
import java.util.regex.Pattern;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What the check of the whole log found. */
public final class ChainWords {

	/** What a link leads to: the event that is not as it was written. */
	public static final String SHOW = "show";

	private static final Texts WORDS = Texts.of(ChainWords.class);
	private static final Pattern EVENT = Pattern.compile("(?<=event )\\d{1,18}");

	private ChainWords() {
	}

	/** One sentence, as {@link Markdown}. */
	public static String sentence(ChainCheck check, Instant now, Moments moments) {
		return switch (check) {
			case ChainCheck.Sound sound -> WORDS.get("chain.sound", Numbers.count(sound.events(), WORDS.get("event"), WORDS.get("events")), moments.second(now));
			case ChainCheck.Broken broken -> broken(broken) + " " + WORDS.get(broken.sequence() > 1 ? "chain.before" : "chain.first");
		};
	}

	/** The finding begins with the number that is already said. */
	private static String broken(ChainCheck.Broken broken) {
		String subject = "Event " + broken.sequence() + " ";
		String finding = EVENT.matcher(broken.finding()).replaceAll(number -> Numbers.count(Long.parseLong(number.group())));
		return finding.startsWith(subject)
				? WORDS.get("chain.broken", Numbers.count(broken.sequence()), Markdown.plain(finding.substring(subject.length())))
				: WORDS.get("chain.broken.otherwise", Numbers.count(broken.sequence()), Markdown.plain(finding));
	}

	/** What to know beside it; empty for nothing. */
	public static String more(ChainCheck check) {
		return Markdown.plain(String.join(" ", check.warnings()));
	}
}
