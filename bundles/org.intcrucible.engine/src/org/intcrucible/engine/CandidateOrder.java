package org.intcrucible.engine;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * The order of candidates, best first (rule 10 of docs/scores.md): those not rejected before those rejected; among the
 * former those without scores last. Doubles are compared exactly, so that the order is total.
 */
public final class CandidateOrder implements Comparator<Contender> {

	private static final Comparator<Contender> BY_SCORES = falling(Contender::intelligence)
			.thenComparing(falling(Contender::prediction))
			.thenComparing(falling(contender -> contender.candidate().robustness().coverage()))
			.thenComparing(falling(contender -> contender.candidate().robustness().lowTail()))
			.thenComparingDouble(Contender::resource)
			.thenComparing(contender -> contender.candidate().design())
			.thenComparingInt(contender -> contender.candidate().ordinal());

	private static final Comparator<Contender> BY_VIOLATIONS = Comparator.comparingDouble(Contender::violations)
			.thenComparing(falling(Contender::feasibility)).thenComparing(BY_SCORES);

	private static Comparator<Contender> falling(ToDoubleFunction<Contender> number) {
		return Comparator.comparingDouble(number).reversed();
	}

	@Override
	public int compare(Contender one, Contender other) {
		if (group(one) != group(other)) {
			return Integer.compare(group(one), group(other));
		}
		return one.isRejected() ? BY_VIOLATIONS.compare(one, other) : BY_SCORES.compare(one, other);
	}

	private static int group(Contender contender) {
		return contender.isRejected() ? 2 : contender.isEvaluated() ? 0 : 1;
	}
}
