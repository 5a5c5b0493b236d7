package org.intcrucible.stages.quantitative.internal;

import org.intcrucible.engine.CounterRandom;
import org.moeaframework.core.Solution;
import org.moeaframework.core.operator.Variation;

/** Children of two members, one at a time. Each has random numbers of its own. */
final class MemberVariation implements Variation {

	private final MemberProblem problem;
	private final SearchSpace space;
	private final Crossover crossover;
	private final long seed;
	private final String purpose;
	private int children;

	MemberVariation(MemberProblem problem, SearchSpace space, long seed, String purpose) {
		this.problem = problem;
		this.space = space;
		crossover = new Crossover(space);
		this.seed = seed;
		this.purpose = purpose;
	}

	@Override
	public String getName() {
		return "crossover of search spaces";
	}

	@Override
	public int getArity() {
		return 2;
	}

	@Override
	public Solution[] evolve(Solution[] parents) {
		Member first = Member.of(parents[0]);
		CounterRandom.Stream random = CounterRandom.stream(seed, purpose, 0, children++);
		double[] genes = crossover.child(first.genes(), Member.of(parents[1]).genes(), random);
		return new Solution[] { problem.member(new Newcomer(space.snapped(genes), first.seed())) };
	}
}
