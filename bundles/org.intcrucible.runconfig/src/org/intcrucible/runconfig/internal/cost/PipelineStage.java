package org.intcrucible.runconfig.internal.cost;

/** The stages of a run, by the names under which a run records the time that they took. */
enum PipelineStage {
	PILOT("Pilot", 0.08), SCENARIOS("Scenarios", 0.03), DESIGN("Design", 0.35), EVALUATE("Evaluate", 0.07), ATTACK("Attack", 0.03),
	RANK("Rank", 0.2);

	private final String title;
	private final double start;

	PipelineStage(String title, double start) {
		this.title = title;
		this.start = start;
	}

	/** Seconds that it takes whatever there is to do, in a process that has not done it before. */
	double start() {
		return start;
	}

	String title() {
		return title;
	}
}
