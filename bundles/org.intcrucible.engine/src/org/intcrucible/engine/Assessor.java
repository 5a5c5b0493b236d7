package org.intcrucible.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.engine.internal.scoring.BestPredictions;
import org.intcrucible.engine.internal.scoring.ParetoFront;
import org.intcrucible.engine.internal.scoring.RequirementTally;
import org.intcrucible.engine.internal.scoring.SuiteStatistics;
import org.intcrucible.engine.internal.scoring.Verdicts;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.NumberList;
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
	 * Assesses the candidates of one run. P and R by scenario stay where the tallies have them.
	 *
	 * @param tallies of one suite, of which nothing more will be added
	 * @return one for each, in the same order
	 */
	public static List<Assessment> assess(List<CandidateTally> tallies) {
		List<CandidateStatus> statuses = tallies.stream().map(Assessor::status).toList();
		BestPredictions best = new BestPredictions();
		List<double[]> balances = new ArrayList<>();
		List<double[]> attainments = new ArrayList<>();
		for (int i = 0; i < tallies.size(); i++) {
			CandidateTally tally = tallies.get(i);
			boolean competes = tally.isEvaluated() && statuses.get(i) != CandidateStatus.REJECTED;
			if (competes) {
				best.add(tally.byScenario().predictions(), tally.byScenario().probes());
			}
			balances.add(competes ? new double[] { prediction(tally), -resource(tally) } : null);
			attainments.add(competes ? attainments(tally) : null);
		}
		boolean[] efficient = ParetoFront.of(balances);
		boolean[] efficientInGoals = ParetoFront.of(attainments);
		List<Assessment> assessments = new ArrayList<>();
		for (int i = 0; i < tallies.size(); i++) {
			ScenarioScores scores = tallies.get(i).byScenario();
			double regret = best.regret(scores.predictions(), scores.probes());
			Robustness robustness = robustness(tallies.get(i), regret, efficient[i]);
			assessments.add(assessment(tallies.get(i), statuses.get(i), robustness, efficientInGoals[i]));
		}
		return assessments;
	}

	/**
	 * What the order of candidates depends on, and nothing that takes a look at all of their scenarios again: regret is NaN,
	 * and nobody is efficient.
	 *
	 * @param tallies of one suite
	 * @return one for each, in the same order
	 */
	public static List<Assessment> assessForOrder(List<CandidateTally> tallies) {
		return tallies.stream().map(tally -> assessment(tally, status(tally), robustness(tally, Double.NaN, false), false)).toList();
	}

	/** I of one candidate; NaN if it is rejected, or has no scores. */
	public static double intelligence(CandidateTally tally) {
		return status(tally) == CandidateStatus.REJECTED ? Double.NaN : prediction(tally) / resource(tally);
	}

	private static Assessment assessment(CandidateTally tally, CandidateStatus status, Robustness robustness, boolean efficientInGoals) {
		ScenarioScores scores = tally.byScenario();
		int suite = tally.weights.suite().size();
		return new Assessment(status, scores(tally), robustness, violations(tally), tally.sums.meanFeasibility(), efficientInGoals,
				NumberList.read(suite, scores::predictions), NumberList.read(suite, scores::resources));
	}

	private static Robustness robustness(CandidateTally tally, double regret, boolean efficient) {
		SuiteStatistics statistics = tally.statistics();
		return new Robustness(tally.sums.weight() / tally.weights.total(), tally.sums.satisficing(), regret, statistics.lowTail(),
				statistics.predictionAccuracy(), efficient, tally.breaksAt());
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
}
