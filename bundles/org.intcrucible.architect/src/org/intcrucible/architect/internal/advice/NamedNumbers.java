package org.intcrucible.architect.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.architect.internal.intent.Intent.RunTerm;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Place;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunBlockerCode;

/**
 * What a user named of a run. It is taken over as it is, also where it lies out of range: preflight says so then. What counts
 * things is rounded up, and that is noted; a budget below 0 is one of 0, and a blocker.
 */
final class NamedNumbers {

	private final Map<RunTerm, Double> numbers;

	NamedNumbers(Map<RunTerm, Double> numbers) {
		this.numbers = numbers;
	}

	Optional<Integer> candidates() {
		return whole(RunTerm.CANDIDATES).map(NamedNumbers::narrowed);
	}

	Optional<Integer> scenarios() {
		return whole(RunTerm.SCENARIOS).map(NamedNumbers::narrowed);
	}

	Optional<Long> evaluations() {
		return whole(RunTerm.EVALUATIONS);
	}

	Optional<Long> seed() {
		return whole(RunTerm.SEED);
	}

	Limit budgetUsd() {
		return limit(RunTerm.BUDGET_USD);
	}

	Limit budgetTokens() {
		return limit(RunTerm.BUDGET_TOKENS);
	}

	/** In seconds. */
	Limit runtime() {
		return limit(RunTerm.RUNTIME);
	}

	/** What was not taken over digit by digit. */
	List<Reason> notes() {
		List<Reason> notes = new ArrayList<>();
		for (RunTerm term : List.of(RunTerm.CANDIDATES, RunTerm.SCENARIOS, RunTerm.EVALUATIONS, RunTerm.SEED)) {
			Double number = numbers.get(term);
			if (number != null && Math.rint(number) != number) {
				notes.add(Reason.of("note.whole", number, Math.ceil(number)));
			}
		}
		return notes;
	}

	/** Limits below 0, which no configuration can hold. */
	List<RunBlocker> blockers(Texts texts) {
		List<RunBlocker> blockers = new ArrayList<>();
		negative(RunTerm.BUDGET_USD, "--budget-usd", texts, blockers);
		negative(RunTerm.BUDGET_TOKENS, "--budget-tokens", texts, blockers);
		return blockers;
	}

	private void negative(RunTerm term, String option, Texts texts, List<RunBlocker> blockers) {
		Double number = numbers.get(term);
		if (number != null && !(number >= 0)) {
			blockers.add(new RunBlocker(RunBlockerCode.VALIDATION_ERROR, texts.text("blocker.budget", number),
					texts.text("blocker.budget.remedy"), Place.whole(option)));
		}
	}

	private Optional<Long> whole(RunTerm term) {
		return Optional.ofNullable(numbers.get(term)).map(number -> (long) Math.ceil(number));
	}

	/** Beyond what fits is beyond every range as well. */
	private static int narrowed(long number) {
		return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	private Limit limit(RunTerm term) {
		Double number = numbers.get(term);
		return number == null ? Limit.NONE : new Limit(number >= 0 ? number : 0);
	}
}
