package org.intcrucible.model;

/** Kinds of scenario, with their default share of the weight (rule 6 of docs/scores.md). */
public enum ScenarioType {
	NORMAL_OPERATION(60), STRESS_TEST(20), EDGE_CASE(10), FAILURE_MODE(10);

	private final int defaultShare;

	ScenarioType(int defaultShare) {
		this.defaultShare = defaultShare;
	}

	/** Per cent of the suite's weight, 0..100; the four add up to 100. */
	public int defaultShare() {
		return defaultShare;
	}
}
