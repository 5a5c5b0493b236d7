package org.intcrucible.stages.quantitative.internal;

import java.util.Comparator;

/**
 * A member of a population.
 *
 * @param genes where the search believes it is: between the values of a finite domain too
 * @param tried the design nearest to the genes
 */
record Individual(double[] genes, Tried tried) {

	static final Comparator<Individual> BEST_FIRST = Comparator.comparing(Individual::tried, Tried.BEST_FIRST);

	double gene(int element) {
		return genes[element];
	}

	Merit merit() {
		return tried.merit();
	}
}
