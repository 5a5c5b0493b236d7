package org.intcrucible.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.intcrucible.engine.internal.scoring.RequirementTally;
import org.intcrucible.engine.internal.scoring.SuiteTally;
import org.intcrucible.engine.internal.scoring.WeightedSums;
import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;

/**
 * Collects the evaluations of one candidate: first the suite, then adversarial probes, each in the order of ordinals.
 * Keeps P and R of each scenario and sums of everything else. Belongs to one thread at a time.
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
	private final double[] resources;
	private double[] predictions;
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
		resources = new double[weights.suite().size()];
		Arrays.fill(resources, Double.NaN);
		predictions = resources.clone();
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
		keep(scenario.ordinal(), row);
		// Exactly where a hard requirement does not hold, its residual over the tolerance adds to a sum that is not 0.
		if (rules.hardViolation(row) != 0) {
			breaks.set(scenario.ordinal());
		}
		if (scenario.ordinal() <= resources.length) {
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
		return breaks.stream().mapToObj(Scenario::id).toList();
	}

	private void keep(int ordinal, RowScore row) {
		if (ordinal > predictions.length) {
			int before = predictions.length;
			predictions = Arrays.copyOf(predictions, Math.max(ordinal, before + before / 2));
			Arrays.fill(predictions, before, predictions.length, Double.NaN);
		}
		predictions[ordinal - 1] = row.prediction();
		if (ordinal <= resources.length) {
			resources[ordinal - 1] = row.resource();
		}
	}

	/** Whether there is a score at all: something with a weight was evaluated. */
	boolean isEvaluated() {
		return sums.weight() > 0;
	}

	/** P by scenario of the suite and then by probe; NaN where there is none. */
	double[] allPredictions() {
		return predictions.clone();
	}

	/** P by scenario of the suite; NaN where it was not evaluated. */
	double[] predictions() {
		return Arrays.copyOf(predictions, resources.length);
	}

	/** R by scenario of the suite; NaN where it was not evaluated. */
	double[] resources() {
		return resources.clone();
	}
}
