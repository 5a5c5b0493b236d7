package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.RowScore;
import org.intcrucible.model.Scenario;

/** The scenario in which a requirement has the least room, and the two sides of its comparison there. */
public final class Extreme {

	private int scenario;
	private double margin = Double.NEGATIVE_INFINITY;
	private double left = Double.NaN;
	private double right = Double.NaN;

	void add(Scenario candidate, RowScore row, int requirement) {
		if (row.margin(requirement) > margin) {
			margin = row.margin(requirement);
			scenario = candidate.ordinal();
			left = row.left(requirement);
			right = row.right(requirement);
		}
	}

	/** Whether there are two numbers to show. */
	public boolean isComparison() {
		return !Double.isNaN(left);
	}

	/** Ordinal of the scenario; 0 if none was evaluated without a failure. */
	public int scenario() {
		return scenario;
	}

	public double left() {
		return left;
	}

	public double right() {
		return right;
	}
}
