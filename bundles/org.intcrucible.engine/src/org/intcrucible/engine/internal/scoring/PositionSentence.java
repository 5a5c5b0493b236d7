package org.intcrucible.engine.internal.scoring;

import java.util.List;
import java.util.Optional;

import org.intcrucible.engine.Contender;
import org.intcrucible.model.Scores;

/** The first sentence: where a candidate stands and what lies between it and its neighbour. */
final class PositionSentence {

	private final List<Contender> ranked;
	private final List<NamedRequirement> requirements;

	/** @param ranked best first */
	PositionSentence(List<Contender> ranked, List<NamedRequirement> requirements) {
		this.ranked = ranked;
		this.requirements = requirements;
	}

	/** @param place from 0 */
	String at(int place) {
		Contender contender = ranked.get(place);
		if (!contender.isEvaluated()) {
			return "Has no scores, because none of its " + contender.predictions().size()
					+ " scenarios gave an evaluation with a weight.";
		}
		if (contender.isRejected()) {
			return rejected(contender);
		}
		return neighbour(place).map(other -> compared(contender, other, place == 0))
				.orElseGet(() -> alone(contender));
	}

	/** The leader is compared with the next one, everyone else with the one before. */
	private Optional<Contender> neighbour(int place) {
		int other = place == 0 ? 1 : place - 1;
		return other == ranked.size() ? Optional.empty()
				: Optional.of(ranked.get(other)).filter(neighbour -> neighbour.isEvaluated() && !neighbour.isRejected());
	}

	private String alone(Contender contender) {
		String balance = " with P " + NumberText.score(contender.prediction()) + " for R "
				+ NumberText.score(contender.resource()) + ", so I " + NumberText.score(contender.intelligence()) + ".";
		return ranked.size() == 1 ? "The only candidate," + balance
				: "The only one of " + ranked.size() + " candidates that is evaluated and not rejected," + balance;
	}

	private String rejected(Contender contender) {
		List<NamedRequirement> broken = requirements.stream()
				.filter(requirement -> requirement.isViolated(contender)).toList();
		if (broken.isEmpty()) {
			return "Rejected for hard constraints of weight " + NumberText.value(contender.violations()) + ".";
		}
		Scores.Verdict verdict = broken.getFirst().verdict(contender);
		String more = broken.size() == 1 ? "" : " (and " + (broken.size() - 1) + " more)";
		return "Rejected for " + broken.getFirst().name() + more + ": " + Phrases.lowerFirst(verdict.explanation());
	}

	/**
	 * What lies between a rejected candidate and the one before it; empty for the first of the rejected.
	 *
	 * @param place from 0
	 */
	Optional<String> amongRejected(int place) {
		if (place == 0 || !ranked.get(place - 1).isRejected()) {
			return Optional.empty();
		}
		Contender contender = ranked.get(place);
		Contender before = ranked.get(place - 1);
		String follows = "Follows " + Phrases.name(before);
		if (contender.violations() != before.violations()) {
			return Optional.of(follows + " by violated hard weight (" + NumberText.value(contender.violations()) + " against "
					+ NumberText.value(before.violations()) + ").");
		}
		if (contender.feasibility() != before.feasibility()) {
			return Optional.of(follows + " by mean F (" + against(contender.feasibility(), before.feasibility()) + ").");
		}
		return Optional.of(compared(contender, before, false));
	}

	private static String compared(Contender contender, Contender other, boolean leads) {
		double difference = Math.abs(contender.intelligence() - other.intelligence());
		String verb = leads ? "Leads " : "Follows ";
		if (difference == 0) {
			return "Level with " + Phrases.name(other) + " in I (" + NumberText.score(contender.intelligence()) + ") and "
					+ (leads ? "before" : "behind") + " it by " + tieBreak(contender, other) + ".";
		}
		return verb + Phrases.name(other) + " by " + NumberText.difference(difference) + " in I: "
				+ Phrases.trade(contender.prediction(), contender.resource(), other.prediction(), other.resource()) + ".";
	}

	/** What decides where I is the same, in the order of rule 10. */
	private static String tieBreak(Contender one, Contender other) {
		if (one.prediction() != other.prediction()) {
			return Phrases.trade(one.prediction(), one.resource(), other.prediction(), other.resource());
		}
		double coverage = one.candidate().robustness().coverage();
		if (coverage != other.candidate().robustness().coverage()) {
			return "coverage (" + against(coverage, other.candidate().robustness().coverage()) + ")";
		}
		double lowTail = one.candidate().robustness().lowTail();
		if (lowTail != other.candidate().robustness().lowTail()) {
			return "p10 of P (" + against(lowTail, other.candidate().robustness().lowTail()) + ")";
		}
		return one.candidate().design().equals(other.candidate().design()) ? "the order in which they were kept"
				: "nothing but the values of its levers";
	}

	/** With all their digits where three decimals do not tell them apart. */
	private static String against(double one, double other) {
		boolean tell = !NumberText.score(one).equals(NumberText.score(other));
		return tell ? NumberText.score(one) + " against " + NumberText.score(other) : one + " against " + other;
	}
}
