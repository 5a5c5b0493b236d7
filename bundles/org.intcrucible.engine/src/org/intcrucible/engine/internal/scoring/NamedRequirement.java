package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.Contender;
import org.intcrucible.engine.Requirement;
import org.intcrucible.model.Scores;

/**
 * A requirement as sentences speak of it.
 *
 * @param requirement what it is in the document
 */
record NamedRequirement(Requirement requirement) {

	private static final Scores.Verdict UNKNOWN = new Scores.Verdict(false, Double.NaN, "");

	/** Gives {@code Latency (hard)} or {@code Headroom (weight 60)}. */
	String name() {
		return requirement.label() + (requirement.isHard() ? " (hard)" : " (weight " + requirement.weight() + ")");
	}

	/** What the scores say of it; nothing known if they do not speak of it. */
	Scores.Verdict verdict(Contender contender) {
		return contender.candidate().scores().constraintSatisfaction().getOrDefault(requirement.id(), UNKNOWN);
	}

	/** Whether it is hard and broken where it must hold. */
	boolean isViolated(Contender contender) {
		Scores.Verdict verdict = verdict(contender);
		return requirement.isHard() && !verdict.satisfied() && !Double.isNaN(verdict.score());
	}

	/** What it takes away: weight times what is missing; 0 where it holds everywhere. */
	double lost(Contender contender) {
		double score = verdict(contender).score();
		return Double.isNaN(score) ? 0 : requirement.weight() * (1 - score);
	}

	/** What it gives: weight times mean satisfaction. */
	double gained(Contender contender) {
		double score = verdict(contender).score();
		return Double.isNaN(score) ? 0 : requirement.weight() * score;
	}

	/** Gives {@code Latency (hard) holds in all 48 scenarios, at worst 192 against 200}, without a full stop. */
	String statement(Contender contender) {
		return name() + " " + Phrases.lowerFirst(Phrases.withoutStop(verdict(contender).explanation()));
	}
}
