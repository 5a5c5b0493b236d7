package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.RowScore;

/** Sums over the evaluated scenarios of one candidate, each times its W; the means are over what was evaluated. */
public final class WeightedSums {

	private final double[] attainment;
	private final double[] satisfaction;
	private final double[] use;
	private double weight;
	private double prediction;
	private double load;
	private double feasibility;
	private double allHold;

	public WeightedSums(int goals, int requirements, int resources) {
		attainment = new double[goals];
		satisfaction = new double[requirements];
		use = new double[resources];
	}

	/**
	 * Adds one scenario. The order of calls decides the last bits.
	 *
	 * @param scenarioWeight W(s)
	 * @param row            not missing
	 */
	public void add(double scenarioWeight, RowScore row) {
		weight += scenarioWeight;
		prediction += scenarioWeight * row.prediction();
		load += scenarioWeight * row.load();
		feasibility += scenarioWeight * row.feasibility();
		for (int i = 0; i < attainment.length; i++) {
			attainment[i] += scenarioWeight * row.attainment(i);
		}
		boolean holds = !row.isFailed();
		for (int i = 0; i < satisfaction.length; i++) {
			satisfaction[i] += scenarioWeight * row.satisfaction(i);
			holds &= row.holds(i);
		}
		for (int i = 0; i < use.length; i++) {
			use[i] += scenarioWeight * Math.min(1, row.use(i));
		}
		allHold += holds ? scenarioWeight : 0;
	}

	/** Sum of W over what was evaluated. */
	public double weight() {
		return weight;
	}

	public double meanPrediction() {
		return prediction / weight;
	}

	/** Mean share of the resources that is used, in [0, 1]. */
	public double meanLoad() {
		return load / weight;
	}

	public double meanFeasibility() {
		return feasibility / weight;
	}

	/** Share of the weight in which every requirement holds. */
	public double satisficing() {
		return allHold / weight;
	}

	public double meanAttainment(int goal) {
		return attainment[goal] / weight;
	}

	public double meanSatisfaction(int requirement) {
		return satisfaction[requirement] / weight;
	}

	public double meanUse(int resource) {
		return use[resource] / weight;
	}
}
