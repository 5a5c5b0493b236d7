package org.intcrucible.architect.internal.advice;

import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Resolution;
import org.intcrucible.runconfig.RunPreferences;

/**
 * The time and the money that a recommendation stays within, as far as the user's numbers let it: what the resolution is worth
 * waiting for, what the user wants to be told of, and the limits that they named.
 */
record Bounds(Resolution resolution, NamedNumbers named, RunPreferences preferences) {

	/** Of a limit, what is planned with: an estimate does not hold to the second. */
	private static final double MARGIN = 0.8;

	boolean hold(CostEstimate estimate) {
		return estimate.seconds() <= seconds() && estimate.usd() <= usd() && estimate.tokens() <= MARGIN * named.budgetTokens().amount();
	}

	private double unasked() {
		return Math.min(Effort.of(resolution).seconds(), preferences.warnSeconds());
	}

	private double seconds() {
		return Math.min(unasked(), MARGIN * named.runtime().amount());
	}

	private double usd() {
		Limit budget = named.budgetUsd();
		return budget.isNone() ? preferences.warnUsd() : MARGIN * budget.amount();
	}

	/**
	 * Which of them was in the way.
	 *
	 * @param wanted what was estimated of what the problem asks for
	 * @param less   what was taken instead
	 */
	Reason brokenBy(CostEstimate wanted, Sizes less) {
		Reason instead = Reason.of("fewer", less.candidates(), less.scenarios(), less.evaluations());
		if (wanted.seconds() <= seconds()) {
			return Reason.of("fewer.cost", instead);
		}
		Reason expected = Lengths.about(wanted.seconds());
		if (seconds() < unasked()) {
			return Reason.of("fewer.runtime", expected, Lengths.exactly(named.runtime().amount()), instead);
		}
		String whose = unasked() < Effort.of(resolution).seconds() ? "fewer.preference" : "fewer.time";
		return Reason.of(whose, expected, Lengths.exactly(unasked()), instead);
	}
}
