package org.intcrucible.engine.internal.scoring;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.Scores;

/** Says of one requirement how far it holds. */
public final class Verdicts {

	private Verdicts() {
	}

	/** @param score weighted mean satisfaction, NaN if nothing was evaluated */
	public static Scores.Verdict of(RequirementTally tally, double score) {
		return new Scores.Verdict(tally.evaluated() > 0 && tally.breach() == RequirementTally.Breach.NONE, score,
				sentence(tally));
	}

	private static String sentence(RequirementTally tally) {
		if (tally.evaluated() == 0) {
			return "Not evaluated.";
		}
		boolean rejects = tally.requirement().isHard() && tally.breach() != RequirementTally.Breach.NONE;
		return rejects ? "Must hold " + place(tally) + " and does not: held in " + extent(tally) + "."
				: "Holds in " + extent(tally) + ".";
	}

	private static String place(RequirementTally tally) {
		return switch (tally.breach()) {
			case NOMINAL -> "at nominal";
			case NAMED -> "in the author's scenario " + NumberText.scenario(tally.firstBrokenNamed());
			case SAMPLED -> "in " + reliability(tally) + " of the sampled normal scenarios' weight (reached: "
					+ NumberText.score(tally.sampledReliability()) + ")";
			case WEIGHTED -> "in every weighted scenario (first broken: "
					+ NumberText.scenario(tally.firstBrokenWeighted()) + ")";
			case NONE -> throw new IllegalStateException("nothing is broken");
		};
	}

	private static String reliability(RequirementTally tally) {
		return tally.requirement().strength() instanceof Constraint.Hard hard ? NumberText.value(hard.reliability()) : "all";
	}

	private static String extent(RequirementTally tally) {
		int evaluated = tally.evaluated();
		String scenarios = evaluated == 1 ? tally.held() + " of 1 scenario"
				: tally.held() == evaluated ? "all " + evaluated + " scenarios"
						: tally.held() + " of " + evaluated + " scenarios";
		return scenarios + worst(tally.worst()) + failures(tally.failed());
	}

	private static String worst(Extreme worst) {
		return worst.isComparison() ? ", at worst " + NumberText.pair(worst.left(), " against ", worst.right()) + " in "
				+ NumberText.scenario(worst.scenario()) : "";
	}

	private static String failures(int failed) {
		return failed == 0 ? "" : "; " + failed + (failed == 1 ? " evaluation" : " evaluations") + " failed";
	}
}
