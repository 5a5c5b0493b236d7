package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.CounterRandom;

/**
 * One population that looks for the best design: adaptive differential evolution whose population shrinks as its
 * allowance is spent (L-SHADE, Tanabe and Fukunaga 2014), with feasibility rules instead of penalties.
 */
final class DifferentialEvolution {

	private static final int LEAST_SIZE = 6;
	/** Of the population, from which a child's leader is taken. */
	private static final double LEADER_SHARE = 0.25;
	/** Generations without a new design, or genes closer than this share of their range, end the search. */
	private static final int IDLE_GENERATIONS = 20;
	private static final double CONVERGED = 1e-10;

	private final SearchSpace space;
	private final Bench bench;
	private final Allowance allowance;
	private final String stage;
	private final Variation variation;
	private final StepMemory memory = new StepMemory();
	private List<Individual> population = List.of();
	/** Members that a child replaced: they keep differences large. */
	private final List<double[]> replaced = new ArrayList<>();

	/** @param stage keys its random numbers: no two searches of a run have the same */
	DifferentialEvolution(SearchSpace space, Bench bench, Allowance allowance, String stage) {
		this.space = space;
		this.bench = bench;
		this.allowance = allowance;
		this.stage = stage;
		variation = new Variation(space);
	}

	/** Spends the allowance, or stops early where nothing more is to be found. */
	void run(List<Newcomer> start) {
		population = individuals(start);
		int greatestSize = population.size();
		int idle = 0;
		for (int generation = 0; population.size() >= 4 && idle < IDLE_GENERATIONS && allowance.left() > 0
				&& !isConverged(); generation++) {
			long left = allowance.left();
			breed(generation);
			idle = allowance.left() == left ? idle + 1 : 0;
			shrink((int) Math.rint(greatestSize - (greatestSize - LEAST_SIZE) * allowance.shareSpent()));
		}
	}

	private List<Individual> individuals(List<Newcomer> newcomers) {
		List<Tried> tried = bench.attempt(newcomers.stream().map(newcomer -> newcomer.proposal(space)).toList(),
				allowance);
		List<Individual> individuals = new ArrayList<>();
		for (int i = 0; i < tried.size(); i++) {
			individuals.add(new Individual(newcomers.get(i).genes(), tried.get(i)));
		}
		individuals.sort(Individual.BEST_FIRST);
		return individuals;
	}

	/** One child for each member, all from the same generation, so that they can be tried side by side. */
	private void breed(int generation) {
		List<StepMemory.Step> steps = new ArrayList<>();
		List<Newcomer> newcomers = new ArrayList<>();
		for (int place = 0; place < population.size(); place++) {
			CounterRandom.Stream random = CounterRandom.stream(bench.context().seed(), stage, generation, place);
			StepMemory.Step step = memory.draw(random);
			steps.add(step);
			newcomers.add(new Newcomer(variation.child(parents(place, random), step, random),
					population.get(place).tried().seed()));
		}
		select(newcomers, steps, generation);
	}

	private Variation.Parents parents(int place, CounterRandom.Stream random) {
		int leaders = Math.max(2, (int) (population.size() * LEADER_SHARE));
		int leader = random.nextInt(leaders);
		int first = otherThan(random.nextInt(population.size() - 1), place);
		int second;
		do {
			second = random.nextInt(population.size() + replaced.size());
		} while (second == place || second == first);
		double[] secondGenes = second < population.size() ? population.get(second).genes()
				: replaced.get(second - population.size());
		return new Variation.Parents(population.get(place).genes(), population.get(leader).genes(),
				population.get(first).genes(), secondGenes);
	}

	private static int otherThan(int drawn, int place) {
		return drawn < place ? drawn : drawn + 1;
	}

	private void select(List<Newcomer> newcomers, List<StepMemory.Step> steps, int generation) {
		List<Tried> tried = bench.attempt(newcomers.stream().map(newcomer -> newcomer.proposal(space)).toList(),
				allowance);
		List<StepMemory.Step> successes = new ArrayList<>();
		List<Individual> next = new ArrayList<>(population);
		for (int place = 0; place < tried.size(); place++) {
			Individual parent = population.get(place);
			int order = tried.get(place).merit().compareTo(parent.merit());
			if (order < 0) {
				successes.add(steps.get(place));
				replaced.add(parent.genes());
			}
			if (order <= 0) {
				next.set(place, new Individual(newcomers.get(place).genes(), tried.get(place)));
			}
		}
		memory.learn(successes);
		next.sort(Individual.BEST_FIRST);
		population = next;
		forget(generation);
	}

	/** Keeps as many replaced members as there are members. */
	private void forget(int generation) {
		CounterRandom.Stream random = CounterRandom.stream(bench.context().seed(), stage, generation, -1);
		while (replaced.size() > population.size()) {
			replaced.remove(random.nextInt(replaced.size()));
		}
	}

	private void shrink(int size) {
		population = population.subList(0, Math.clamp(size, Math.min(LEAST_SIZE, population.size()), population.size()));
	}

	private boolean isConverged() {
		for (int element = 0; element < space.size(); element++) {
			double low = Double.POSITIVE_INFINITY;
			double high = Double.NEGATIVE_INFINITY;
			for (Individual individual : population) {
				low = Math.min(low, individual.gene(element));
				high = Math.max(high, individual.gene(element));
			}
			if (high - low > CONVERGED * (space.high(element) - space.low(element))) {
				return false;
			}
		}
		return true;
	}
}
