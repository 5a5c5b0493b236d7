package org.intcrucible.architect.internal.advice;

import java.util.List;

import org.intcrucible.model.RunParameters;

/**
 * How much a run does.
 *
 * @param candidates  that are kept
 * @param scenarios   that they are tried in
 * @param evaluations tries of the search
 */
record Sizes(int candidates, int scenarios, long evaluations) {

	/** @param named limits that the user set */
	RunParameters parameters(NamedNumbers named, List<String> seeds) {
		return new RunParameters(candidates, scenarios, evaluations, seeds, named.budgetTokens(), named.budgetUsd(), named.runtime());
	}

	/** A number that looks like what it is, an estimate: of two digits and zeros; less than 100 is left as it is. */
	static long rounded(double number) {
		double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, number))) - 1));
		return (long) (Math.rint(number / unit) * unit);
	}
}
