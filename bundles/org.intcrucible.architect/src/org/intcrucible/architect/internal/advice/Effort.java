package org.intcrucible.architect.internal.advice;

import org.intcrucible.model.Resolution;

/** What a resolution asks of a run of a problem. */
enum Effort {
	/** For a first look. */
	COARSE(40, 1_000, 4, 2, 10),
	/** Enough to decide on most problems. */
	MEDIUM(100, 5_000, 8, 4, 60),
	/** For the last word, or an answer that hides well. */
	FINE(400, 25_000, 16, 8, 300);

	private final int kept;
	private final int tries;
	private final int scenarios;
	private final int perAssumption;
	private final double seconds;

	Effort(int kept, int tries, int scenarios, int perAssumption, double seconds) {
		this.kept = kept;
		this.tries = tries;
		this.scenarios = scenarios;
		this.perAssumption = perAssumption;
		this.seconds = seconds;
	}

	static Effort of(Resolution resolution) {
		return valueOf(resolution.name());
	}

	/** Candidates that show what can be had: what lies between two decisions is seen from fewer than squares. */
	double candidates(int decisions, int goals) {
		// Without a second goal there is no trade-off, and alternatives of the best are enough.
		return kept * Math.sqrt(decisions + 1.0) * (goals > 1 ? 1 : 0.5);
	}

	/** Tries of the search: a further decision takes as many more. */
	double tries(int decisions) {
		return tries * (decisions + 1.0);
	}

	double scenarios(int uncertain) {
		return scenarios + (double) perAssumption * uncertain;
	}

	/** Seconds that a user waits for it without being asked. */
	double seconds() {
		return seconds;
	}
}
