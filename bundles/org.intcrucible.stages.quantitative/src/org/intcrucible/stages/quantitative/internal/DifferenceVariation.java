package org.intcrucible.stages.quantitative.internal;

import org.intcrucible.engine.CounterRandom;
import org.moeaframework.core.Solution;
import org.moeaframework.core.operator.real.DifferentialEvolutionVariation;

/** DE/rand/1/bin over search spaces: options, which have no differences, are taken over or drawn anew. */
final class DifferenceVariation extends DifferentialEvolutionVariation {

	private static final double CROSSING = 0.9;
	private static final double LEAST_SCALE = 0.4;
	private static final double GREATEST_SCALE = 0.9;
	private static final double NEW_OPTION = 0.1;

	private final MemberProblem problem;
	private final SearchSpace space;
	private final long seed;
	private final String purpose;
	private int children;

	DifferenceVariation(MemberProblem problem, SearchSpace space, long seed, String purpose) {
		this.problem = problem;
		this.space = space;
		this.seed = seed;
		this.purpose = purpose;
	}

	/** @param parents whose place the child may take; two whose difference is the step; where it starts from */
	@Override
	public Solution[] evolve(Solution[] parents) {
		CounterRandom.Stream random = CounterRandom.stream(seed, purpose, 0, children++);
		double[] genes = Member.of(parents[0]).genes().clone();
		double scale = LEAST_SCALE + (GREATEST_SCALE - LEAST_SCALE) * random.nextDouble();
		int sure = random.nextInt(genes.length);
		for (int i = 0; i < genes.length; i++) {
			if (i == sure || random.nextDouble() < CROSSING) {
				genes[i] = mutant(i, parents, scale, random);
			}
		}
		return new Solution[] { problem.member(new Newcomer(genes, Member.of(parents[0]).seed())) };
	}

	private double mutant(int element, Solution[] parents, double scale, CounterRandom.Stream random) {
		double from = Member.of(parents[3]).genes()[element];
		if (!space.isOrdered(element)) {
			return random.nextDouble() < NEW_OPTION ? space.atShare(element, random.nextDouble()) : from;
		}
		double step = Member.of(parents[1]).genes()[element] - Member.of(parents[2]).genes()[element];
		return space.inside(element, from + scale * step, from);
	}
}
