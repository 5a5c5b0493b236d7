package org.intcrucible.stages.quantitative.internal;

import java.util.List;

/** One population that looks for good designs. */
@FunctionalInterface
interface PopulationSearch {

	/**
	 * Spends an allowance, or stops early where it finds nothing more.
	 *
	 * @param bench     tries designs and remembers them: what was found is there
	 * @param allowance how many tries this may cost
	 * @param purpose   keys its random numbers: no two searches of a run have the same
	 * @param start     where it begins, at least one
	 */
	void run(Bench bench, Allowance allowance, String purpose, List<Newcomer> start);
}
