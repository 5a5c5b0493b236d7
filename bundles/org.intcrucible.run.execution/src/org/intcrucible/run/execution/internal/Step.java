package org.intcrucible.run.execution.internal;

/** The stages of a run, in their order. */
enum Step {
	PILOT("Pilot"), SCENARIOS("Scenarios"), DESIGN("Design"), EVALUATE("Evaluate"), ATTACK("Attack"), RANK("Rank");

	private final String title;

	Step(String title) {
		this.title = title;
	}

	/** For display, and in checkpoints. */
	String title() {
		return title;
	}
}
