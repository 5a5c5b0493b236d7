package org.intcrucible.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

import org.intcrucible.engine.internal.scoring.RequirementTally;
import org.intcrucible.engine.internal.scoring.SuiteStatistics;
import org.intcrucible.engine.internal.scoring.SuiteTally;
import org.intcrucible.engine.internal.scoring.WeightedSums;
import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioIds;

/**
 * Collects the evaluations of one candidate: first the suite, then adversarial probes, each in the order of ordinals.
 * Keeps P and R of each scenario, unless somebody else does, and sums of everything else. Belongs to one thread at a time.
 */
public final class CandidateTally {

	final ScoringRules rules;
	final ScenarioWeights weights;
	final Design design;
	final WeightedSums sums;
	final List<RequirementTally> requirements = new ArrayList<>();
	private final SuiteTally evaluated = new SuiteTally();
	private final RequirementTally[] each;
	/** Ordinals of the scenarios in which a hard requirement does not hold. */
	private final BitSet breaks = new BitSet();
	private final ScenarioScores scores;
	/** Known before P is gone from here. */
	private Supplier<SuiteStatistics> statistics = this::computed;
	private int lastOrdinal;

	public CandidateTally(ScoringRules rules, ScenarioWeights weights, Design design) {
		this.rules = rules;
		this.weights = weights;
		this.design = design;
		sums = new WeightedSums(rules.goals().size(), rules.requirements().size(), rules.resources().size());
		for (Requirement requirement : rules.requirements()) {
			requirements.add(new RequirementTally(requirement, requirements.size(), evaluated));
		}
		each = requirements.toArray(RequirementTally[]::new);
		scores = new ScenarioScores(weights.suite().size());
	}

	/**
	 * Adds an evaluation. A missing one is left out.
	 *
	 * @param scenario with a higher ordinal than any before
	 * @param row      its score; it is read at once and not kept
	 */
	public void add(Scenario scenario, RowScore row) {
		if (scenario.ordinal() <= lastOrdinal) {
			throw new IllegalArgumentException("scenario " + scenario.id() + " comes after s" + lastOrdinal);
		}
		lastOrdinal = scenario.ordinal();
		if (row.isMissing()) {
			return;
		}
		scores.put(scenario.ordinal(), row);
		// Exactly where a hard requirement does not hold, its residual over the tolerance adds to a sum that is not 0.
		if (rules.hardViolation(row) != 0) {
			breaks.set(scenario.ordinal());
		}
		if (scenario.ordinal() <= weights.suite().size()) {
			double weight = weights.of(scenario);
			sums.add(weight, row);
			evaluated.add(scenario, weight, row);
			for (RequirementTally requirement : each) {
				requirement.add(scenario, weight, row);
			}
		}
	}

	/** Ids of the scenarios in which a hard requirement does not hold, probes included, by ordinal. */
	List<String> breaksAt() {
		return ScenarioIds.of(breaks);
	}

	/**
	 * Somebody else keeps P and R of the suite, which was added as far as it will be; they are forgotten here.
	 *
	 * @param keeper gives the very same numbers whenever it is asked
	 */
	public void keptBy(Supplier<SuiteScores> keeper) {
		SuiteStatistics known = statistics();
		statistics = () -> known;
		scores.keptBy(keeper);
	}

	SuiteStatistics statistics() {
		return statistics.get();
	}

	private SuiteStatistics computed() {
		return SuiteStatistics.of(scores.predictions(), weights.toArray(), sums.meanPrediction());
	}

	/** Whether there is a score at all: something with a weight was evaluated. */
	boolean isEvaluated() {
		return sums.weight() > 0;
	}

	/** P and R by scenario. */
	ScenarioScores byScenario() {
		return scores;
	}
}
