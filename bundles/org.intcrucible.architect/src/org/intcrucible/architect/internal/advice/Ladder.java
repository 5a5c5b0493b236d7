package org.intcrucible.architect.internal.advice;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.RunMode;

/**
 * Smaller and smaller runs, for what takes too long or costs too much: the search gets fewer tries first, then fewer candidates
 * are kept, and only then are they tried in fewer scenarios. What the user named stays.
 */
final class Ladder {

	private static final double STEP = 0.7;
	/** Below these, a search or a ranking says nothing much. */
	private static final int LEAST_CANDIDATES = 20;
	private static final long LEAST_TRIES = 500;
	private static final int TRIES_FOR_EACH = 5;
	private static final int LEAST_SAMPLED = 4;

	private final RunMode mode;
	private final ProblemSize size;
	private final NamedNumbers named;

	Ladder(RunMode mode, ProblemSize size, NamedNumbers named) {
		this.mode = mode;
		this.size = size;
		this.named = named;
	}

	/** From what is wanted downwards, which is at least one. */
	List<Sizes> from(Sizes wanted) {
		List<Sizes> steps = new ArrayList<>();
		Sizes step = wanted;
		Sizes last;
		do {
			steps.add(step);
			last = step;
			step = below(step);
		} while (!step.equals(last));
		return steps;
	}

	/** The same if there is nothing below. */
	private Sizes below(Sizes step) {
		long leastTries = Math.max(LEAST_TRIES, (long) TRIES_FOR_EACH * step.candidates());
		int leastScenarios = size.certainScenarios() + (size.uncertain() > 0 ? LEAST_SAMPLED : 0);
		boolean searches = mode != RunMode.EVAL_ONLY;
		if (searches && named.evaluations().isEmpty() && step.evaluations() > leastTries) {
			return new Sizes(step.candidates(), step.scenarios(), less(step.evaluations(), leastTries));
		}
		if (searches && named.candidates().isEmpty() && step.candidates() > LEAST_CANDIDATES + size.given()) {
			return new Sizes((int) less(step.candidates(), LEAST_CANDIDATES + size.given()), step.scenarios(), step.evaluations());
		}
		if (named.scenarios().isEmpty() && step.scenarios() > leastScenarios) {
			return new Sizes(step.candidates(), (int) less(step.scenarios(), leastScenarios), step.evaluations());
		}
		return step;
	}

	private static long less(long number, long least) {
		return Math.max(least, Math.min(number - 1, Sizes.rounded(STEP * number)));
	}
}
