package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.engine.LatinHypercube;
import org.intcrucible.model.Design;

/** Where a population starts. */
final class StartPopulation {

	/** Standard deviation of the copies of a seed, as a share of the range. */
	private static final double SEED_WIDTH = 0.1;
	/** Chance that a copy of a seed takes a new option, and that it changes an element at all. */
	private static final double NEW_OPTION = 0.1;
	private static final double CHANGED = 0.5;

	private final SearchSpace space;
	private final long runSeed;

	StartPopulation(SearchSpace space, long runSeed) {
		this.space = space;
		this.runSeed = runSeed;
	}

	/** Spread over the whole space. With vectors, every second point gives all elements of a vector one level. */
	List<Newcomer> spread(int count, String purpose) {
		List<Newcomer> newcomers = new ArrayList<>();
		double[][] points = LatinHypercube.points(count, space.size(), runSeed, purpose);
		for (int i = 0; i < count; i++) {
			newcomers.add(new Newcomer(space.atShares(i % 2 == 0 ? points[i] : levelled(points[i])), -1));
		}
		return newcomers;
	}

	/** The seeds in turn, the second and further time with changes. */
	List<Newcomer> around(List<Design> seeds, int count) {
		List<Newcomer> newcomers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int seed = i % seeds.size();
			double[] genes = seeds.get(seed).toArray();
			if (i >= seeds.size()) {
				change(genes, CounterRandom.stream(runSeed, "quantitative.designer around", 0, i));
			}
			newcomers.add(new Newcomer(genes, seed));
		}
		return newcomers;
	}

	private void change(double[] genes, CounterRandom.Stream random) {
		for (int i = 0; i < genes.length; i++) {
			if (!space.isOrdered(i)) {
				genes[i] = random.nextDouble() < NEW_OPTION ? space.atShare(i, random.nextDouble()) : genes[i];
			} else if (random.nextDouble() < CHANGED) {
				double moved = genes[i] + SEED_WIDTH * (space.high(i) - space.low(i)) * random.nextGaussian();
				genes[i] = Math.clamp(moved, space.low(i), space.high(i));
			}
		}
	}

	private double[] levelled(double[] shares) {
		double[] level = Arrays.copyOf(shares, shares.length);
		for (int i = 0; i < level.length; i++) {
			level[i] = shares[space.firstOfLever(i)];
		}
		return level;
	}
}
