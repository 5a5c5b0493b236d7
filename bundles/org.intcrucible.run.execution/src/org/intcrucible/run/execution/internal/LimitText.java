package org.intcrucible.run.execution.internal;

import java.util.Locale;

/** Amounts of what is limited, for people. */
final class LimitText {

	private LimitText() {
	}

	/** @param limit its name in JSON */
	static String of(String limit, double amount) {
		return switch (limit) {
			case "max_runtime_s" -> number(amount) + " s";
			case "budget_usd" -> number(amount) + " USD";
			case "budget_tokens" -> String.format(Locale.ROOT, "%,.0f tokens", amount);
			default -> number(amount);
		};
	}

	private static String number(double amount) {
		String digits = String.format(Locale.ROOT, "%,.3f", amount);
		return digits.replaceAll("\\.?0+$", "");
	}
}
