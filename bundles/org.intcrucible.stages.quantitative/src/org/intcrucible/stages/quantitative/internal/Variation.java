package org.intcrucible.stages.quantitative.internal;

import org.intcrucible.engine.CounterRandom;

/** Makes children of designs with all kinds of levers. */
final class Variation {

	/** Share of the children that change a stretch of a vector together instead of element by element. */
	private static final double STRETCH_SHARE = 0.3;
	/** Share of the children in which one finite element goes to a neighbouring value. */
	private static final double NEIGHBOUR_SHARE = .15;

	private final SearchSpace space;

	Variation(SearchSpace space) {
		this.space = space;
	}

	/**
	 * Those that take part in making a child, as in current-to-pbest/1 (Zhang and Sanderson 2009).
	 *
	 * @param target the child takes its place
	 * @param leader one of the best
	 * @param first  and {@code second}: their difference is the step
	 */
	record Parents(double[] target, double[] leader, double[] first, double[] second) {
	}

	double[] child(Parents parents, StepMemory.Step step, CounterRandom.Stream random) {
		double[] genes = parents.target().clone();
		int sure = random.nextInt(genes.length);
		if (space.countOfLever(sure) > 1 && random.nextDouble() < STRETCH_SHARE) {
			changeStretch(genes, sure, parents, step, random);
		} else {
			for (int i = 0; i < genes.length; i++) {
				if (i == sure || random.nextDouble() < step.crossing()) {
					genes[i] = mutant(i, parents, step, random);
				}
			}
		}
		if (random.nextDouble() < NEIGHBOUR_SHARE) {
			visitNeighbour(genes, sure, random);
		}
		return genes;
	}

	private double mutant(int element, Parents parents, StepMemory.Step step, CounterRandom.Stream random) {
		if (!space.isOrdered(element)) {
			return inherited(element, parents, random);
		}
		double target = parents.target()[element];
		double moved = target + step.scale() * (parents.leader()[element] - target)
				+ step.scale() * (parents.first()[element] - parents.second()[element]);
		return space.inside(element, moved, target);
	}

	/** Options have no differences: a child takes one over, or a new one. */
	private double inherited(int element, Parents parents, CounterRandom.Stream random) {
		double choice = random.nextDouble();
		if (choice < 0.4) {
			return parents.leader()[element];
		}
		return choice < 0.8 ? parents.first()[element] : space.atShare(element, random.nextDouble());
	}

	/** Either moves a stretch as a mutant would, or brings it to one level, as policies over time often are. */
	private void changeStretch(double[] genes, int element, Parents parents, StepMemory.Step step,
			CounterRandom.Stream random) {
		int first = space.firstOfLever(element);
		int end = first + space.countOfLever(element);
		int from = first + random.nextInt(end - first);
		int to = from + 1 + random.nextInt(end - from);
		boolean level = space.isOrdered(element) && random.nextDouble() < 0.5;
		double width = (space.high(element) - space.low(element)) * (random.nextDouble() < 0.5 ? 0.2 : 0.02);
		double height = space.inside(element, genes[from] + width * random.nextGaussian(), genes[from]);
		for (int i = from; i < to; i++) {
			genes[i] = level ? height : mutant(i, parents, step, random);
		}
	}

	/** Where all parents agree on a value of a finite domain, differences no longer lead away from it. */
	private void visitNeighbour(double[] genes, int element, CounterRandom.Stream random) {
		double step = space.step(element);
		if (space.isOrdered(element) && step > 0) {
			double sign = random.nextDouble() < 0.5 ? -1 : 1;
			genes[element] = Math.clamp(genes[element] + sign * step, space.low(element), space.high(element));
		}
	}
}
