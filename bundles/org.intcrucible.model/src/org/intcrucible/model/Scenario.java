package org.intcrucible.model;

/**
 * A state of the world that candidates are tried in.
 *
 * @param ordinal from 1; {@code s1} is the nominal one
 * @param name    for display
 * @param type    which share of the weight it belongs to
 * @param weight  its weight within that share, at least 0; 0 for an adversarial probe
 * @param source  how it came about
 * @param mayFail whether a broken hard constraint there rejects no candidate, even though a user named it
 * @param reason  why it exists, one sentence
 * @param state   the values of the assumptions
 */
public record Scenario(int ordinal, String name, ScenarioType type, double weight, Source source, boolean mayFail,
		String reason, WorldState state) {

	/** How a scenario came about. */
	public enum Source {
		NOMINAL, NAMED, SAMPLED,
		/** Searched for to break the best candidates. It has no weight. */
		ADVERSARIAL
	}

	public Scenario {
		if (ordinal < 1 || !(weight >= 0)) {
			throw new IllegalArgumentException("a scenario has an ordinal from 1 and a weight from 0: " + ordinal + ", " + weight);
		}
	}

	/** Gives {@code s1}, the id in results. */
	public String id() {
		return id(ordinal);
	}

	/** The id of the scenario with an ordinal. */
	public static String id(int ordinal) {
		return "s" + ordinal;
	}
}
