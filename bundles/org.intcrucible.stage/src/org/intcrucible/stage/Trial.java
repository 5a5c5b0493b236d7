package org.intcrucible.stage;

/**
 * What one try gave: raw numbers, not scores.
 *
 * @param failed     whether a formula or stage failed; then the numbers mean nothing
 * @param goals      a number for each goal with a weight, in the document's order, turned so that less is better and divided
 *                   by the goal's spread in the pilot sample
 * @param violation  sum of the violations of hard constraints, resources included, each divided by its tolerance; 0 if all hold
 * @param prediction P of this try, in [0, 1]
 * @param resource   R of this try, in [0.01, 1]
 */
public record Trial(boolean failed, double[] goals, double violation, double prediction, double resource) {

	/** I of this try, in [0, 100]. */
	public double intelligence() {
		return prediction / resource;
	}
}
