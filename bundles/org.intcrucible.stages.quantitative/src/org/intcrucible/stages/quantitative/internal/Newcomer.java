package org.intcrucible.stages.quantitative.internal;

/**
 * A place in the search space that is not tried yet.
 *
 * @param genes one for each element, within its range
 * @param seed  position of the seed that it descends from; -1 if from none
 */
record Newcomer(double[] genes, int seed) {

	Proposal proposal(SearchSpace space) {
		return new Proposal(space.design(genes), seed);
	}

	/** The place of a design that was tried in other states. */
	static Newcomer of(Tried tried) {
		return new Newcomer(tried.design().toArray(), tried.seed());
	}
}
