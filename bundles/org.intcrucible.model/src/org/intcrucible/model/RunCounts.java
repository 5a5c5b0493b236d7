package org.intcrucible.model;

/**
 * How much a run did.
 *
 * @param candidates  kept
 * @param scenarios   of the weighted suite
 * @param evaluations candidate x scenario, adversarial ones included
 * @param probes      design x scenario that the search tried
 */
public record RunCounts(int candidates, int scenarios, long evaluations, long probes) {

	public static final RunCounts NONE = new RunCounts(0, 0, 0, 0);
}
