package org.intcrucible.stages.quantitative.internal;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.LeverElement;

/** The designs of a problem as the search moves among them: genes are numbers in the range of their lever element. */
final class SearchSpace {

	private final DesignSpace designs;
	private final List<LeverElement> elements;
	/** Kept here because the search asks for them far more often than for anything else. */
	private final double[] low;
	private final double[] high;
	private final boolean[] ordered;
	private final boolean[] continuous;
	/** Whether any element has a smallest step. */
	private final boolean finite;

	SearchSpace(DesignSpace designs) {
		this.designs = designs;
		elements = designs.elements();
		low = elements.stream().mapToDouble(LeverElement::low).toArray();
		high = elements.stream().mapToDouble(LeverElement::high).toArray();
		ordered = new boolean[elements.size()];
		continuous = new boolean[elements.size()];
		finite = elements.stream().anyMatch(element -> element.cardinality() > 0);
		for (int i = 0; i < ordered.length; i++) {
			ordered[i] = elements.get(i).isOrdered();
			continuous[i] = elements.get(i).cardinality() == 0;
		}
	}

	int size() {
		return elements.size();
	}

	Design baseline() {
		return designs.baseline();
	}

	double low(int element) {
		return low[element];
	}

	double high(int element) {
		return high[element];
	}

	boolean isOrdered(int element) {
		return ordered[element];
	}

	boolean isContinuous(int element) {
		return continuous[element];
	}

	/** Distance of neighbouring values; 0 without neighbours. */
	double step(int element) {
		long cardinality = elements.get(element).cardinality();
		return cardinality < 2 ? 0 : (high(element) - low(element)) / (cardinality - 1);
	}

	/** Position of the first element of the lever that an element belongs to. */
	int firstOfLever(int element) {
		return designs.first(elements.get(element).lever().name());
	}

	/** Number of elements of the lever that an element belongs to. */
	int countOfLever(int element) {
		return designs.count(elements.get(element).lever().name());
	}

	/** Outside the range, half the way to the bound: searches the neighbourhood of bounds without piling up on them. */
	double inside(int element, double moved, double from) {
		if (moved < low[element]) {
			return (low[element] + from) / 2;
		}
		return moved > high[element] ? (high[element] + from) / 2 : moved;
	}

	/** Genes at shares of their domains, each value of a finite domain having an equal part. */
	double[] atShares(double[] shares) {
		double[] genes = new double[size()];
		for (int i = 0; i < genes.length; i++) {
			genes[i] = elements.get(i).atShare(shares[i]);
		}
		return genes;
	}

	double atShare(int element, double share) {
		return elements.get(element).atShare(share);
	}

	/** Genes that are a design's. */
	double[] snapped(double[] genes) {
		return finite ? design(genes).toArray() : genes;
	}

	/** The design nearest to some genes. */
	Design design(double[] genes) {
		double[] values = new double[genes.length];
		for (int i = 0; i < genes.length; i++) {
			values[i] = continuous[i] ? Math.max(low[i], Math.min(high[i], genes[i])) : elements.get(i).nearest(genes[i]);
		}
		return new Design(values);
	}

	/** Number of designs; infinite with a continuous element. */
	double cardinality() {
		double product = 1;
		for (LeverElement element : elements) {
			product *= element.cardinality() == 0 ? Double.POSITIVE_INFINITY : element.cardinality();
		}
		return product;
	}

	/**
	 * One of all designs.
	 *
	 * @param ordinal in 0..cardinality-1
	 */
	Design design(long ordinal) {
		double[] values = new double[size()];
		long rest = ordinal;
		for (int i = values.length - 1; i >= 0; i--) {
			long cardinality = elements.get(i).cardinality();
			values[i] = elements.get(i).atShare((rest % cardinality + 0.5) / cardinality);
			rest /= cardinality;
		}
		return new Design(values);
	}

	/**
	 * Whether two designs differ by no more than a share of the range in every element, and in no option.
	 *
	 * @param share in [0, 1]
	 */
	boolean areAlike(Design first, Design second, double share) {
		for (int i = 0; i < size(); i++) {
			if (!(Math.abs(first.value(i) - second.value(i)) <= reach(i, share))) {
				return false;
			}
		}
		return true;
	}

	/** How far alike designs may differ in an element; 0 for options. */
	double reach(int element, double share) {
		return ordered[element] ? share * (high[element] - low[element]) : 0;
	}
}
