package org.intcrucible.ui.history.internal.trail;

import java.math.BigDecimal;

import org.intcrucible.model.Limit;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunParameters;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** Which limit ended a run early, and how much it allowed. */
record StopWords(Run run) {

	private static final Texts WORDS = Texts.of(StopWords.class);

	/** One sentence, as {@link Markdown}. */
	String sentence() {
		RunParameters parameters = run.authorisation().request().parameters();
		return switch (run.stoppedAfter()) {
			case "max_runtime_s" -> sentence("time", parameters.maxRuntimeS(), StageTimes.took(amount(parameters.maxRuntimeS())));
			case "budget_usd" -> sentence("budget", parameters.budgetUsd(), dollars(amount(parameters.budgetUsd())));
			case "budget_tokens" -> sentence("budget", parameters.budgetTokens(), tokens(Math.round(amount(parameters.budgetTokens()))));
			default -> WORDS.get("ended.limit", Markdown.plain(run.stoppedAfter()));
		};
	}

	/** The amount is not known of a run that stopped where another one had. */
	private static String sentence(String kind, Limit limit, String amount) {
		return limit.isNone() ? WORDS.get("ended.limit." + kind) : WORDS.get("ended.limit." + kind + ".of", Markdown.plain(amount));
	}

	private static double amount(Limit limit) {
		return limit.isNone() ? 0 : limit.amount();
	}

	static String dollars(double usd) {
		return Numbers.dollars(BigDecimal.valueOf(usd));
	}

	static String tokens(long tokens) {
		return Numbers.count(tokens, WORDS.get("token"), WORDS.get("tokens"));
	}
}
