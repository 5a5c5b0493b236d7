package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Design;

/**
 * Looks for the design with the best merit by several populations one after the other, so that one that settles in the
 * wrong place does not decide. The last one starts from what the others found.
 */
final class OptimumSearch {

	private static final int GREATEST_EPOCHS = 6;
	/** Tries that a population needs for each element; with fewer it is better not to start again. */
	private static final int TRIES_PER_ELEMENT = 700;
	private static final int LEAST_POPULATION = 24;
	private static final int GREATEST_POPULATION = 100;

	private final SearchSpace space;
	private final Bench bench;
	private final Allowance allowance;
	private final PopulationSearch search;
	private final StartPopulation start;
	private final String stage;
	private final List<Merit> bests = new ArrayList<>();

	OptimumSearch(SearchSpace space, Bench bench, Allowance allowance, PopulationSearch search, String stage) {
		this.space = space;
		this.bench = bench;
		this.allowance = allowance;
		this.search = search;
		this.stage = stage;
		start = new StartPopulation(space, bench.context().seed());
	}

	/** @param seeds designs to start from; the baseline is tried in any case */
	void run(List<Design> seeds) {
		bench.attempt(List.of(new Proposal(space.design(space.baseline().toArray()), -1)), allowance);
		int epochs = Math.clamp(allowance.left() / ((long) TRIES_PER_ELEMENT * space.size()), 1, GREATEST_EPOCHS);
		for (int epoch = 0; epoch < epochs; epoch++) {
			bench.takeBest();
			populate(seeds, epoch, epoch > 0 && epoch == epochs - 1, allowance.part(1.0 / (epochs - epoch)));
			bests.add(bench.takeBest());
		}
		bench.context().note(new Restarts(bests, !seeds.isEmpty()).sentence());
		for (int epoch = epochs; epoch < 2 * GREATEST_EPOCHS && allowance.left() > LEAST_POPULATION; epoch++) {
			populate(seeds, epoch, false, allowance.part(1));
		}
	}

	private void populate(List<Design> seeds, int epoch, boolean fromBest, Allowance part) {
		int size = size(part.left());
		String purpose = stage + " " + epoch;
		List<Newcomer> newcomers = new ArrayList<>();
		if (fromBest) {
			newcomers.addAll(best(size / 2));
		} else if (!seeds.isEmpty()) {
			newcomers.addAll(start.around(seeds, size * 2 / 3));
		}
		newcomers.addAll(start.spread(size - newcomers.size(), purpose));
		search.run(bench, part, purpose, newcomers);
	}

	private int size(long tries) {
		int wanted = Math.clamp(15L * space.size(), LEAST_POPULATION, GREATEST_POPULATION);
		return Math.clamp(tries / 20, Math.min(8, wanted), wanted);
	}

	private List<Newcomer> best(int count) {
		return Portfolio.distinct(space, bench.ranked(), count).stream().map(Newcomer::of).toList();
	}
}
