package org.intcrucible.architect.internal.summary;

import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunParameters;

/** Says which limit ended a run early, and what that means. */
record StopText(Run run, Texts texts) {

	/** A limit whose amount is not known, as in a run that stopped where another one had, goes by its name. */
	String sentences() {
		RunParameters parameters = run.authorisation().request().parameters();
		return switch (run.stoppedAfter()) {
			case "max_runtime_s" -> text("stop.max_runtime_s", parameters.maxRuntimeS());
			case "budget_usd" -> text("stop.budget_usd", parameters.budgetUsd());
			case "budget_tokens" -> text("stop.budget_tokens", parameters.budgetTokens());
			default -> named();
		};
	}

	private String text(String key, Limit limit) {
		if (limit.isNone()) {
			return named();
		}
		return key.endsWith("_s") ? texts.text(key, new Lengths(texts).of(limit.amount())) : texts.text(key, limit.amount());
	}

	private String named() {
		return texts.text("stop.other", run.stoppedAfter());
	}
}
