package org.intcrucible.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.intcrucible.engine.internal.scoring.ParetoFront;
import org.intcrucible.engine.internal.scoring.RequirementTally;
import org.intcrucible.engine.internal.scoring.ScenarioStatistics;
import org.intcrucible.engine.internal.scoring.Verdicts;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Scores;

/**
 * Turns the tallies of a run into scores, statuses and robustness (rules 7 to 9 and 11 of docs/scores.md). Tallies stay as
 * they are, so that a run can be assessed before its adversarial probes and again behind them.
 */
public final class Assessor {

	private static final double PROMISING = 0.8;
	private static final double MIDDLING = 0.5;
	private static final double LEAST_COVERAGE = 0.8;
	/** A cheaper candidate than this is no better for its status: a bargain must also be good. */
	private static final double LEAST_RESOURCE = 0.5;

	private Assessor() {
	}

	/**
	 * Assesses the candidates of one run.
	 *
	 * @param tallies of one suite
	 * @return one for each, in the same order
	 */
	public static List<Assessment> assess(List<CandidateTally> tallies) {
		List<CandidateStatus> statuses = tallies.stream().map(Assessor::status).toList();
		List<double[]> rivals = new ArrayList<>();
		List<double[]> balances = new ArrayList<>();
		List<double[]> attainments = new ArrayList<>();
		for (int i = 0; i < tallies.size(); i++) {
			CandidateTally tally = tallies.get(i);
			boolean competes = tally.isEvaluated() && statuses.get(i) != CandidateStatus.REJECTED;
			if (competes) {
				rivals.add(tally.allPredictions());
			}
			balances.add(competes ? new double[] { prediction(tally), -resource(tally) } : null);
			attainments.add(competes ? attainments(tally) : null);
		}
		double[] best = ScenarioStatistics.best(rivals);
		boolean[] efficient = ParetoFront.of(balances);
		boolean[] efficientInGoals = ParetoFront.of(attainments);
		List<Assessment> assessments = new ArrayList<>();
		for (int i = 0; i < tallies.size(); i++) {
			assessments.add(assessment(tallies.get(i), statuses.get(i), best, efficient[i], efficientInGoals[i]));
		}
		return assessments;
	}

	private static Assessment assessment(CandidateTally tally, CandidateStatus status, double[] best, boolean efficient,
			boolean efficientInGoals) {
		double[] weights = tally.weights.suite().stream().mapToDouble(tally.weights::of).toArray();
		double[] predictions = tally.predictions();
		Robustness robustness = new Robustness(tally.sums.weight() / tally.weights.total(), tally.sums.satisficing(),
				ScenarioStatistics.regret(tally.allPredictions(), best), ScenarioStatistics.lowTail(predictions, weights),
				ScenarioStatistics.predictionAccuracy(predictions, weights, prediction(tally)), efficient,
				tally.breaksAt());
		return new Assessment(status, scores(tally), robustness, violations(tally), tally.sums.meanFeasibility(),
				efficientInGoals, boxed(predictions), boxed(tally.resources()));
	}

	private static CandidateStatus status(CandidateTally tally) {
		if (!tally.isEvaluated()) {
			return CandidateStatus.NEW;
		}
		if (violations(tally) > 0) {
			return CandidateStatus.REJECTED;
		}
		double merit = prediction(tally) / Math.max(resource(tally), LEAST_RESOURCE);
		if (merit < MIDDLING) {
			return CandidateStatus.WEAK;
		}
		boolean covered = tally.sums.weight() >= LEAST_COVERAGE * tally.weights.total();
		return merit >= PROMISING && covered ? CandidateStatus.PROMISING : CandidateStatus.UNDER_TEST;
	}

	private static double violations(CandidateTally tally) {
		double sum = 0;
		for (RequirementTally requirement : tally.requirements) {
			boolean violated = requirement.requirement().isHard()
					&& requirement.breach() != RequirementTally.Breach.NONE;
			sum += violated ? requirement.requirement().weight() : 0;
		}
		return sum;
	}

	private static Scores scores(CandidateTally tally) {
		Map<String, Scores.Verdict> verdicts = new LinkedHashMap<>();
		Map<String, Double> parts = new LinkedHashMap<>();
		for (int i = 0; i < tally.rules.goals().size(); i++) {
			parts.put(tally.rules.goals().get(i).id(), tally.sums.meanAttainment(i));
		}
		for (int i = 0; i < tally.requirements.size(); i++) {
			RequirementTally requirement = tally.requirements.get(i);
			double score = tally.sums.meanSatisfaction(i);
			parts.putIfAbsent(requirement.requirement().id(), score);
			verdicts.put(requirement.requirement().id(), Verdicts.of(requirement, score));
		}
		Map<String, Double> costs = new LinkedHashMap<>();
		for (int i = 0; i < tally.rules.resources().size(); i++) {
			costs.put(tally.rules.resources().get(i).id(), tally.sums.meanUse(i));
		}
		costs.putIfAbsent("complexity", tally.rules.complexity(tally.design));
		return new Scores(new Scores.Indicator(prediction(tally), parts), new Scores.Indicator(resource(tally), costs),
				prediction(tally) / resource(tally), verdicts, "", new Scores.Factors(List.of(), List.of()));
	}

	/** P(c): a weighted mean divided by the same sum of weights, so that it cannot leave [0, 1]. */
	private static double prediction(CandidateTally tally) {
		return tally.sums.meanPrediction();
	}

	/**
	 * R(c), as the mean load moved off 0: the same as the mean of R(c, s), but exactly 0.01 for what is free and exactly 1
	 * for what uses everything.
	 */
	private static double resource(CandidateTally tally) {
		return ScoringRules.resource(tally.sums.meanLoad());
	}

	private static double[] attainments(CandidateTally tally) {
		List<Double> attained = new ArrayList<>();
		for (int i = 0; i < tally.rules.goals().size(); i++) {
			if (tally.rules.goals().get(i).weight() > 0) {
				attained.add(tally.sums.meanAttainment(i));
			}
		}
		return attained.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static List<Double> boxed(double[] numbers) {
		return DoubleStream.of(numbers).boxed().toList();
	}
}
