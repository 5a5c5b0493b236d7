package org.intcrucible.stages.quantitative.internal;

import java.util.List;

import org.intcrucible.model.Design;

/**
 * Looks for designs that trade objectives off in different ways, by several populations one after the other where there are
 * tries enough. The last one starts from what is known.
 */
final class TradeOffSearch {

	private static final int TRIES_PER_POPULATION = 25_000;
	private static final int GREATEST_POPULATIONS = 5;
	/** What is known to be good among those that a population starts from. */
	private static final int KNOWN = 20;

	private final SearchSpace space;
	private final Bench bench;
	private final Allowance allowance;
	private final PopulationSearch search;
	private final String stage;

	TradeOffSearch(SearchSpace space, Bench bench, Allowance allowance, PopulationSearch search, String stage) {
		this.space = space;
		this.bench = bench;
		this.allowance = allowance;
		this.search = search;
		this.stage = stage;
	}

	/** @param seeds designs to start from; the baseline is tried in any case */
	void run(List<Design> seeds) {
		StartPopulation start = new StartPopulation(space, bench.context().seed());
		bench.attempt(List.of(new Proposal(space.design(space.baseline().toArray()), -1)), allowance);
		bench.attempt(start.around(seeds, seeds.size()).stream().map(newcomer -> newcomer.proposal(space)).toList(), allowance);
		int populations = Math.clamp(allowance.left() / TRIES_PER_POPULATION, 1, GREATEST_POPULATIONS);
		for (int population = 0; population < populations && allowance.left() > 0; population++) {
			List<Newcomer> known = population < populations - 1 && !seeds.isEmpty() ? start.around(seeds, KNOWN)
					: Portfolio.mixed(space, bench.ranked(), population < populations - 1 ? 1 : KNOWN).kept().stream().map(Newcomer::of)
							.toList();
			search.run(bench, allowance.part(1.0 / (populations - population)), stage + " " + population, known);
		}
	}
}
