package org.intcrucible.stages.quantitative.internal;

import org.intcrucible.engine.CounterRandom;

/** Makes a child of two designs: simulated binary crossover and polynomial mutation (Deb and Agrawal 1995). */
final class Crossover {

	/** Distribution index: the larger, the nearer a child is to a parent. That of the crossover is 15. */
	private static final double MUTATION_INDEX = 20;

	private final SearchSpace space;

	Crossover(SearchSpace space) {
		this.space = space;
	}

	/** A child nearer to the first parent. */
	double[] child(double[] first, double[] second, CounterRandom.Stream random) {
		double[] genes = new double[space.size()];
		for (int i = 0; i < genes.length; i++) {
			genes[i] = crossed(i, first[i], second[i], random);
			if (random.nextDouble() < 1.0 / genes.length) {
				genes[i] = mutated(i, genes[i], random);
			}
		}
		return genes;
	}

	private double crossed(int element, double first, double second, CounterRandom.Stream random) {
		if (random.nextDouble() < 0.5) {
			return first;
		}
		double share = random.nextDouble();
		if (!space.isOrdered(element)) {
			return share < 0.5 ? first : second;
		}
		double spread = sixteenthRoot(share < 0.5 ? 2 * share : 1 / (2 * (1 - share)));
		return clamped(element, 0.5 * ((1 + spread) * first + (1 - spread) * second));
	}

	/** What the distribution index asks for, in a fraction of the time that a power takes. */
	private static double sixteenthRoot(double number) {
		return Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(number))));
	}

	private double mutated(int element, double gene, CounterRandom.Stream random) {
		double share = random.nextDouble();
		if (!space.isOrdered(element)) {
			return space.atShare(element, share);
		}
		double move = share < 0.5 ? StrictMath.pow(2 * share, 1 / (MUTATION_INDEX + 1)) - 1
				: 1 - StrictMath.pow(2 * (1 - share), 1 / (MUTATION_INDEX + 1));
		double step = space.step(element);
		double width = space.high(element) - space.low(element);
		return clamped(element, gene + (Math.abs(move) * width < step ? Math.copySign(step, move) : move * width));
	}

	private double clamped(int element, double gene) {
		return Math.clamp(gene, space.low(element), space.high(element));
	}
}
