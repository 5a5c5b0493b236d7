package org.intcrucible.engine.internal.scoring;

import java.util.Comparator;
import java.util.List;

import org.intcrucible.engine.Contender;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Scores;

/** Finds what speaks for and against one candidate. */
final class FactorFinder {

	/** Differences that a sentence would show as nothing are no factors. */
	private static final double VISIBLE = 0.0005;
	/** Ranks above anything that a difference of scores can reach. */
	private static final double VIOLATED = 200;
	private static final double PARTLY_BROKEN = 100;

	private final List<Goal> goals;
	private final List<NamedRequirement> requirements;
	private final RunMedians medians;
	private final TypeMeans types;
	private final double totalWeight;

	FactorFinder(List<Goal> goals, List<NamedRequirement> requirements, RunMedians medians, TypeMeans types) {
		this.goals = goals.stream().filter(goal -> goal.weight() > 0).toList();
		this.requirements = requirements;
		this.medians = medians;
		this.types = types;
		totalWeight = Math.max(1, this.goals.stream().mapToInt(Goal::weight).sum()
				+ requirements.stream().mapToInt(requirement -> requirement.requirement().weight()).sum());
	}

	Scores.Factors of(Contender contender) {
		if (!contender.isEvaluated()) {
			return new Scores.Factors(List.of(), List.of());
		}
		FactorList positive = new FactorList();
		FactorList negative = new FactorList();
		addRequirements(contender, positive, negative);
		addBalance(contender, positive, negative);
		addGoals(contender, positive, negative);
		addType(contender, positive, negative);
		addBreaks(contender, negative);
		double coverage = contender.candidate().robustness().coverage();
		if (coverage < 1) {
			negative.add("Evaluated on " + NumberText.score(coverage) + " of the scenarios' weight", 1 - coverage);
		}
		return new Scores.Factors(positive.strongest(), negative.strongest());
	}

	/** Hard ones that do not hold everywhere come first among the negative ones; of the rest the weakest is named. */
	private void addRequirements(Contender contender, FactorList positive, FactorList negative) {
		for (NamedRequirement requirement : requirements) {
			boolean broken = requirement.requirement().isHard() && requirement.lost(contender) > 0;
			if (broken || requirement.isViolated(contender)) {
				negative.add(requirement.statement(contender),
						(requirement.isViolated(contender) ? VIOLATED : PARTLY_BROKEN) + requirement.lost(contender) / 100);
			}
		}
		requirements.stream().filter(requirement -> !requirement.requirement().isHard())
				.max(Comparator.comparingDouble(requirement -> requirement.lost(contender)))
				.filter(weakest -> weakest.lost(contender) > 0).ifPresent(weakest -> negative
						.add(weakest.statement(contender), weakest.lost(contender) / totalWeight));
		requirements.stream().filter(requirement -> requirement.lost(contender) == 0)
				.filter(requirement -> !requirement.isViolated(contender))
				.max(Comparator.comparingDouble(requirement -> requirement.gained(contender)))
				.filter(strongest -> strongest.gained(contender) > 0).ifPresent(strongest -> positive
						.add(strongest.statement(contender), strongest.gained(contender) / totalWeight));
	}

	private void addBalance(Contender contender, FactorList positive, FactorList negative) {
		if (medians.isComparison()) {
			addDifference("P", contender.prediction(), medians.prediction(), 1, positive, negative);
			addDifference("R", contender.resource(), medians.resource(), -1, positive, negative);
		}
	}

	private static void addDifference(String name, double number, double median, int better, FactorList positive,
			FactorList negative) {
		double difference = number - median;
		if (Math.abs(difference) >= VISIBLE) {
			FactorList list = difference * better > 0 ? positive : negative;
			list.add(name + " " + NumberText.score(number) + " is " + (difference > 0 ? "above" : "below")
					+ " the run's median " + NumberText.score(median), Math.abs(difference));
		}
	}

	private void addGoals(Contender contender, FactorList positive, FactorList negative) {
		for (Goal goal : goals) {
			double attained = contender.candidate().scores().prediction().components().getOrDefault(goal.id(), Double.NaN);
			double reference = medians.isComparison() ? medians.goals().get(goal.id()) : 0.5;
			double difference = attained - reference;
			if (Math.abs(difference) >= VISIBLE) {
				FactorList list = difference > 0 ? positive : negative;
				list.add(goal.label() + " attains " + NumberText.score(attained) + (medians.isComparison()
						? ", the run's median " + NumberText.score(reference) : " of its scale"),
						goal.weight() * Math.abs(difference) / totalWeight);
			}
		}
	}

	private void addType(Contender contender, FactorList positive, FactorList negative) {
		types.mostDifferent(contender).ifPresent(type -> {
			double difference = type.mean() - contender.prediction();
			if (Math.abs(difference) >= VISIBLE) {
				FactorList list = difference > 0 ? positive : negative;
				list.add("Mean P in " + Phrases.name(type.type()) + " is " + NumberText.score(type.mean()) + ", over all "
						+ NumberText.score(contender.prediction()), Math.abs(difference));
			}
		});
	}

	/** Breaks that no requirement speaks of: those in probes, which have no weight. */
	private void addBreaks(Contender contender, FactorList negative) {
		List<String> breaks = contender.candidate().robustness().breaksAt();
		boolean known = requirements.stream()
				.anyMatch(requirement -> requirement.requirement().isHard() && requirement.lost(contender) > 0);
		if (!breaks.isEmpty() && !known) {
			String first = NumberText.scenario(Integer.parseInt(breaks.getFirst().substring(1)));
			negative.add("A hard constraint breaks in " + first
					+ (breaks.size() == 1 ? "" : " and " + (breaks.size() - 1) + " more"), VISIBLE);
		}
	}
}
