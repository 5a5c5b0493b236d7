package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.model.Design;

/**
 * Looks for designs that trade the goals against each other in different ways: NSGA-II (Deb, Pratap, Agarwal and Meyarivan
 * 2002), with distance to what is chosen instead of crowding.
 */
final class FrontSearch {

	private static final int LEAST_POPULATION = 20;
	private static final int GREATEST_POPULATION = 100;
	private static final int GENERATIONS = 40;
	private static final int IDLE_GENERATIONS = 20;

	private final SearchSpace space;
	private final Bench bench;
	private final Allowance allowance;
	private final String stage;
	private final Crossover crossover;
	private final ParetoOrder order = ParetoOrder.ofGoals();

	FrontSearch(SearchSpace space, Bench bench, Allowance allowance, String stage) {
		this.space = space;
		this.bench = bench;
		this.allowance = allowance;
		this.stage = stage;
		crossover = new Crossover(space);
	}

	/** @param start designs to start from; others are added */
	void run(List<Newcomer> start) {
		int size = Math.clamp(allowance.left() / GENERATIONS, LEAST_POPULATION, GREATEST_POPULATION);
		List<Newcomer> newcomers = new ArrayList<>(start.subList(0, Math.min(start.size(), size / 2)));
		newcomers.addAll(new StartPopulation(space, bench.context().seed()).spread(size - newcomers.size(), stage));
		List<Tried> population = attempt(newcomers);
		int idle = 0;
		for (int generation = 0; idle < IDLE_GENERATIONS && allowance.left() > 0; generation++) {
			long left = allowance.left();
			population = survivors(population, attempt(children(population, size, generation)), size);
			idle = allowance.left() == left ? idle + 1 : 0;
		}
	}

	private List<Tried> attempt(List<Newcomer> newcomers) {
		return bench.attempt(newcomers.stream().map(newcomer -> newcomer.proposal(space)).toList(), allowance);
	}

	/** Parents stand best first, so the lower of two places wins a tournament. */
	private List<Newcomer> children(List<Tried> population, int count, int generation) {
		List<Newcomer> children = new ArrayList<>();
		for (int i = 0; i < count && !population.isEmpty(); i++) {
			CounterRandom.Stream random = CounterRandom.stream(bench.context().seed(), stage, generation, i);
			Tried first = population.get(tournament(population.size(), random));
			Tried second = population.get(tournament(population.size(), random));
			children.add(new Newcomer(crossover.child(first.design(), second.design(), random), first.seed()));
		}
		return children;
	}

	private static int tournament(int size, CounterRandom.Stream random) {
		return Math.min(random.nextInt(size), random.nextInt(size));
	}

	/** Whole fronts as long as they fit, then a spread choice of the next one; those that break constraints last. */
	private List<Tried> survivors(List<Tried> parents, List<Tried> children, int size) {
		Set<Design> seen = new HashSet<>();
		List<Tried> all = Stream.concat(parents.stream(), children.stream()).filter(tried -> seen.add(tried.design()))
				.toList();
		List<Tried> rest = all.stream().filter(tried -> tried.merit().isFeasible()).toList();
		List<Tried> survivors = new ArrayList<>();
		while (!rest.isEmpty() && survivors.size() < size) {
			List<Tried> front = order.efficient(rest);
			survivors.addAll(order.spread(front, size - survivors.size()));
			Set<Tried> taken = new HashSet<>(front);
			rest = rest.stream().filter(tried -> !taken.contains(tried)).toList();
		}
		all.stream().filter(tried -> !tried.merit().isFeasible()).sorted(Comparator.comparing(Tried::merit))
				.limit(size - survivors.size()).forEach(survivors::add);
		return survivors;
	}
}
