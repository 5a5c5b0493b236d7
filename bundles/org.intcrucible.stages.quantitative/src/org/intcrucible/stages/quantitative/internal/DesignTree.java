package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Design;

/**
 * Designs by where they are, to find those that are like another one without comparing it with all: a k-d tree (Bentley
 * 1975) over the elements. Cuts halve the range of an element, so that no order of coming makes the tree deep.
 */
final class DesignTree {

	/** Designs that are looked through one by one. */
	private static final int BUCKET = 16;

	private final SearchSpace space;
	private final Likeness likeness;
	private Node root = new Bucket(new ArrayList<>());

	/** @param likeness agrees with the space's {@link SearchSpace#reach reach} */
	DesignTree(SearchSpace space, Likeness likeness) {
		this.space = space;
		this.likeness = likeness;
	}

	/** Compares two designs. */
	@FunctionalInterface
	interface Likeness {

		/** Whether they differ by no more than a share of the range in every element, and in no option. */
		boolean areAlike(Design first, Design second, double share);
	}

	private sealed interface Node permits Bucket, Fork {
	}

	private record Bucket(List<Design> designs) implements Node {
	}

	private static final class Fork implements Node {

		private final int element;
		private final double cut;
		private Node below = new Bucket(new ArrayList<>());
		private Node above = new Bucket(new ArrayList<>());

		Fork(int element, double cut) {
			this.element = element;
			this.cut = cut;
		}
	}

	void add(Design design) {
		double[] low = new double[space.size()];
		double[] high = new double[space.size()];
		for (int i = 0; i < low.length; i++) {
			low[i] = space.low(i);
			high[i] = space.high(i);
		}
		root = with(root, design, low, high);
	}

	/**
	 * Whether any of them is like a design.
	 *
	 * @param share of the range of an ordered element, in [0, 1]
	 */
	boolean holdsLike(Design design, double share) {
		return holdsLike(root, design, share);
	}

	private boolean holdsLike(Node node, Design design, double share) {
		return switch (node) {
			case Bucket bucket -> bucket.designs().stream().anyMatch(other -> likeness.areAlike(design, other, share));
			case Fork fork -> {
				double value = design.value(fork.element);
				boolean below = value < fork.cut;
				// Rounding keeps the order of differences: what lies behind the cut is no nearer than the cut.
				boolean beyond = !(Math.abs(value - fork.cut) > space.reach(fork.element, share));
				yield holdsLike(below ? fork.below : fork.above, design, share)
						|| beyond && holdsLike(below ? fork.above : fork.below, design, share);
			}
		};
	}

	/** @param low of what the node covers, and {@code high}: both are changed */
	private Node with(Node node, Design design, double[] low, double[] high) {
		return switch (node) {
			case Bucket bucket -> {
				bucket.designs().add(design);
				yield bucket.designs().size() > BUCKET ? forked(bucket, low, high) : bucket;
			}
			case Fork fork -> {
				if (design.value(fork.element) < fork.cut) {
					high[fork.element] = fork.cut;
					fork.below = with(fork.below, design, low, high);
				} else {
					low[fork.element] = fork.cut;
					fork.above = with(fork.above, design, low, high);
				}
				yield fork;
			}
		};
	}

	private Node forked(Bucket bucket, double[] low, double[] high) {
		int element = widest(bucket.designs());
		double cut = low[element] + (high[element] - low[element]) / 2;
		if (width(bucket.designs(), element) == 0 || !(low[element] < cut && cut < high[element])) {
			return bucket;
		}
		Node fork = new Fork(element, cut);
		for (Design design : bucket.designs()) {
			fork = with(fork, design, low.clone(), high.clone());
		}
		return fork;
	}

	/** The element in which they differ most, in its ranges; that they differ in an option is as much as can be. */
	private int widest(List<Design> designs) {
		int widest = 0;
		double most = 0;
		for (int i = 0; i < space.size(); i++) {
			double width = width(designs, i);
			double share = width == 0 ? 0 : space.isOrdered(i) ? width / (space.high(i) - space.low(i)) : 1;
			if (share > most) {
				most = share;
				widest = i;
			}
		}
		return widest;
	}

	private static double width(List<Design> designs, int element) {
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (Design design : designs) {
			least = Math.min(least, design.value(element));
			greatest = Math.max(greatest, design.value(element));
		}
		return greatest - least;
	}
}
