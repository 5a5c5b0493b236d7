package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.Requirement;
import org.intcrucible.engine.RowScore;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Scenario;

/** Where one requirement holds for one candidate, and whether that is where it must (rule 8 of docs/scores.md). */
public final class RequirementTally {

	/** What sums of weights may be off by. */
	private static final double ROUNDING = 1e-9;

	/** Where a requirement must hold and does not. */
	public enum Breach {
		NONE, NOMINAL, NAMED, SAMPLED, WEIGHTED
	}

	private final Requirement requirement;
	private final int index;
	private final SuiteTally suite;
	private final Extreme worst = new Extreme();
	private int held;
	private boolean brokenAtNominal;
	private int firstBrokenNamed;
	private int firstBrokenWeighted;
	private double sampledBroken;

	/**
	 * @param index of the requirement in the rules
	 * @param suite what is added up for all requirements of the candidate
	 */
	public RequirementTally(Requirement requirement, int index, SuiteTally suite) {
		this.requirement = requirement;
		this.index = index;
		this.suite = suite;
	}

	/**
	 * Adds one scenario of the suite.
	 *
	 * @param weight W(s)
	 * @param row    not missing
	 */
	public void add(Scenario scenario, double weight, RowScore row) {
		worst.add(scenario, row, index);
		if (row.holds(index)) {
			held++;
		} else {
			addBroken(scenario, weight);
		}
	}

	private void addBroken(Scenario scenario, double weight) {
		if (SuiteTally.isSampled(scenario)) {
			sampledBroken += weight;
		}
		brokenAtNominal |= scenario.source() == Scenario.Source.NOMINAL;
		if (scenario.source() == Scenario.Source.NAMED && !scenario.mayFail() && firstBrokenNamed == 0) {
			firstBrokenNamed = scenario.ordinal();
		}
		if (weight > 0 && firstBrokenWeighted == 0) {
			firstBrokenWeighted = scenario.ordinal();
		}
	}

	/** Where it must hold and does not. A soft one must hold wherever there is a weight, and nothing follows if not. */
	public Breach breach() {
		if (requirement.isHard() && brokenAtNominal) {
			return Breach.NOMINAL;
		}
		if (requirement.isHard() && firstBrokenNamed > 0) {
			return Breach.NAMED;
		}
		if (requirement.strength() instanceof Constraint.Hard hard) {
			double allowed = (1 - hard.reliability()) * suite.sampledWeight();
			return sampledBroken > allowed + ROUNDING * suite.sampledWeight() ? Breach.SAMPLED : Breach.NONE;
		}
		return firstBrokenWeighted > 0 ? Breach.WEIGHTED : Breach.NONE;
	}

	public Requirement requirement() {
		return requirement;
	}

	public Extreme worst() {
		return worst;
	}

	/** Number of scenarios of the suite that were evaluated, failed ones included. */
	public int evaluated() {
		return suite.evaluated();
	}

	/** In how many of them it holds. */
	public int held() {
		return held;
	}

	/** How many of them failed. */
	public int failed() {
		return suite.failed();
	}

	/** Ordinal of the first scenario of the author in which it must hold and does not; 0 if there is none. */
	public int firstBrokenNamed() {
		return firstBrokenNamed;
	}

	/** Ordinal of the first scenario with a weight in which it does not hold; 0 if there is none. */
	public int firstBrokenWeighted() {
		return firstBrokenWeighted;
	}

	/** Share of the sampled normal scenarios' weight in which it holds, in [0, 1]; 1 if there are none. */
	public double sampledReliability() {
		return suite.sampledWeight() == 0 ? 1 : 1 - sampledBroken / suite.sampledWeight();
	}
}
