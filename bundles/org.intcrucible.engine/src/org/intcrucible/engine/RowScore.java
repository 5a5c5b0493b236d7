package org.intcrucible.engine;

import java.util.Arrays;

/**
 * What {@link ScoringRules} make of one row: one candidate in one scenario. It is written anew for each row, so that
 * scoring needs no memory, and belongs to one thread at a time. Goals, requirements and resources are numbered as in
 * the rules.
 *
 * <p>A failed row counts as nothing attained, nothing satisfied and everything used up; in a missing row every number is
 * NaN.
 */
public final class RowScore {

	/** Whether there was anything to score. */
	public enum State {
		MISSING, FAILED, EVALUATED
	}

	State state = State.MISSING;
	double prediction;
	double load;
	double feasibility;
	double merit;
	final double[] attainment;
	final double[] excess;
	final double[] satisfaction;
	final double[] margin;
	final double[] left;
	final double[] right;
	final double[] use;

	RowScore(int goals, int requirements, int resources) {
		attainment = new double[goals];
		excess = new double[requirements];
		satisfaction = new double[requirements];
		margin = new double[requirements];
		left = new double[requirements];
		right = new double[requirements];
		use = new double[resources];
		miss();
	}

	void miss() {
		withoutOutcomes(State.MISSING, Double.NaN, Double.NaN);
	}

	void fail() {
		withoutOutcomes(State.FAILED, 0, 1);
	}

	private void withoutOutcomes(State reason, double reached, double used) {
		state = reason;
		prediction = reached;
		feasibility = reached;
		merit = reached;
		load = used;
		Arrays.fill(attainment, reached);
		Arrays.fill(satisfaction, reached);
		Arrays.fill(use, used);
		Arrays.fill(excess, Double.NaN);
		Arrays.fill(margin, Double.NaN);
		Arrays.fill(left, Double.NaN);
		Arrays.fill(right, Double.NaN);
	}

	public boolean isMissing() {
		return state == State.MISSING;
	}

	public boolean isFailed() {
		return state == State.FAILED;
	}

	/** P(c, s), in [0, 1]. */
	public double prediction() {
		return prediction;
	}

	/** R(c, s), in [0.01, 1]. */
	public double resource() {
		return ScoringRules.resource(load);
	}

	/** Mean share of the resources that is used, each at most 1; 1 if there are none. R is this, moved off 0. */
	public double load() {
		return load;
	}

	/** F(c, s), least satisfaction of a hard requirement, in [0, 1]; 1 if there are none. */
	public double feasibility() {
		return feasibility;
	}

	/** M(c, s), weighted mean of attainments and soft satisfactions, in [0, 1]; 1 if nothing has a weight. */
	public double merit() {
		return merit;
	}

	/** g of one goal, in [0, 1]. */
	public double attainment(int goal) {
		return attainment[goal];
	}

	/** q of one requirement, in [0, 1]. */
	public double satisfaction(int requirement) {
		return satisfaction[requirement];
	}

	/**
	 * Whether one requirement holds. In a failed row none does. This is not the same as a satisfaction of 1, to which a
	 * violation far below the tolerance rounds.
	 */
	public boolean holds(int requirement) {
		return excess[requirement] == 0;
	}

	/**
	 * Residual of one requirement, at least 0: in the unit of its sides for a simple comparison, over the tolerance for
	 * one that has several parts. It may be above 0 by a rounding error where the requirement holds.
	 */
	public double residual(int requirement) {
		return Math.max(0, margin[requirement]);
	}

	/** Residual with its sign: below 0 where a comparison has room to spare. */
	public double margin(int requirement) {
		return margin[requirement];
	}

	/** Left side of a simple comparison; NaN for anything else. */
	public double left(int requirement) {
		return left[requirement];
	}

	/** Right side of a simple comparison; NaN for anything else. */
	public double right(int requirement) {
		return right[requirement];
	}

	/** x of one resource: use over what is available, at least 0. */
	public double use(int resource) {
		return use[resource];
	}
}
