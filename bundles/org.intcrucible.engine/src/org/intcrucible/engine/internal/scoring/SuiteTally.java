package org.intcrucible.engine.internal.scoring;

import org.intcrucible.engine.RowScore;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;

/** What is the same for all requirements of one candidate: how much of the suite was evaluated. */
public final class SuiteTally {

	private int evaluated;
	private int failed;
	private double sampledWeight;

	/**
	 * Adds one scenario of the suite.
	 *
	 * @param weight W(s)
	 * @param row    not missing
	 */
	public void add(Scenario scenario, double weight, RowScore row) {
		evaluated++;
		failed += row.isFailed() ? 1 : 0;
		sampledWeight += isSampled(scenario) ? weight : 0;
	}

	/** Whether a scenario counts for how reliably a requirement holds. */
	static boolean isSampled(Scenario scenario) {
		return scenario.source() == Scenario.Source.SAMPLED && scenario.type() == ScenarioType.NORMAL_OPERATION;
	}

	int evaluated() {
		return evaluated;
	}

	int failed() {
		return failed;
	}

	double sampledWeight() {
		return sampledWeight;
	}
}
